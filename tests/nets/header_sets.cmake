# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles each public header of each room by itself.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

step("compiling the headers one by one" "${CMAKE_COMMAND}" --build "${BUILD}" --target all_verify_interface_header_sets)
