# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the charts under AddressSanitizer and UndefinedBehaviorSanitizer, whatever the build around it is made with.
# They need nothing of the product, so that building them once more is quick.
include("${SOURCE}/tests/nets/steps.cmake")

step("configuring" "${CMAKE_COMMAND}" --preset asan -S "${SOURCE}" -B "${SCRATCH}" -Wno-dev
  "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1 -g1")
step("building" "${CMAKE_COMMAND}" --build "${SCRATCH}" --parallel 2 --target cb_charts_drive)
step("driving" "${CMAKE_COMMAND}" -E env "LSAN_OPTIONS=suppressions=${SOURCE}/tests/support/leaks_of_others.txt"
  "${SCRATCH}/tests/ui/cb_charts_drive")
message(STATUS "${step_output}")
