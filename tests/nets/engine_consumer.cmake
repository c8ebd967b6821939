# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the engine alone into an empty folder and builds a program outside this project with it.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

file(REMOVE_RECURSE "${SCRATCH}")
step("installing the engine" "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${SCRATCH}/prefix" --component engine)
file(GLOB_RECURSE headers RELATIVE "${SCRATCH}/prefix/include" "${SCRATCH}/prefix/include/*.h")
foreach(header IN LISTS headers)
  if(NOT header MATCHES "^creators-backers/engine/")
    message(FATAL_ERROR "${header} is no header of the engine")
  endif()
endforeach()
step("configuring the consumer" "${CMAKE_COMMAND}" -G Ninja -S "${CMAKE_CURRENT_LIST_DIR}/engine_consumer"
  -B "${SCRATCH}/build" "-DCMAKE_PREFIX_PATH=${SCRATCH}/prefix" "-DCMAKE_CXX_COMPILER=${COMPILER}")
step("building the consumer" "${CMAKE_COMMAND}" --build "${SCRATCH}/build")
step("running the consumer" "${SCRATCH}/build/engine_consumer")
if(NOT step_output MATCHES "^0\\.[0-9][0-9][0-9][0-9][0-9][0-9]\n")
  message(FATAL_ERROR "the consumer printed:\n${step_output}")
endif()
