# SPDX-License-Identifier: GPL-3.0-or-later
# The engine needs neither Qt nor SQLite: configures the preset `engine` with both hidden, builds it and runs its tests.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

step("configuring" "${CMAKE_COMMAND}" --preset engine -S "${SOURCE}" -B "${SCRATCH}" -Wno-dev
  -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON -DCMAKE_DISABLE_FIND_PACKAGE_SQLite3=ON -DCMAKE_DISABLE_FIND_PACKAGE_SQLiteCpp=ON)
step("building" "${CMAKE_COMMAND}" --build "${SCRATCH}" --parallel 2)
step("testing" "${CMAKE_CTEST_COMMAND}" --test-dir "${SCRATCH}" --output-on-failure --no-tests=error -j 2)
string(REGEX MATCH "[^\n]*tests passed[^\n]*" verdict "${step_output}")
message(STATUS "${verdict}")
