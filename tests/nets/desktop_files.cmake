# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop entry, the AppStream file and the MIME type are what the tools of freedesktop.org want, and the MIME type
# is told by what is in a file, not only by its name.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

foreach(tool desktop-file-validate appstreamcli update-mime-database gio)
  string(MAKE_C_IDENTIFIER "${tool}" variable)
  find_program(${variable} ${tool})
endforeach()
if(NOT desktop_file_validate OR NOT appstreamcli OR NOT update_mime_database)
  message(STATUS "skipped: desktop-file-validate, appstreamcli or update-mime-database is not there")
  return()
endif()

step("checking the desktop entry" "${desktop_file_validate}" "${FILES}/${APP_ID}.desktop")
if(NOT step_output STREQUAL "")
  message(FATAL_ERROR "the desktop entry: ${step_output}")
endif()
step("checking the AppStream file" "${appstreamcli}" validate --no-net --pedantic "${FILES}/${APP_ID}.metainfo.xml")
if(step_output MATCHES "[EW]: ")
  message(FATAL_ERROR "the AppStream file: ${step_output}")
endif()

file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}/mime/packages")
file(COPY "${FILES}/${APP_ID}.xml" DESTINATION "${SCRATCH}/mime/packages")
step("taking in the MIME type" "${update_mime_database}" "${SCRATCH}/mime")
expect_files("${SCRATCH}/mime" application/x-creators-backers.xml magic globs2)
file(READ "${SCRATCH}/mime/globs2" globs)
if(NOT globs MATCHES "application/x-creators-backers:\\*\\.cbk")
  message(FATAL_ERROR "*.cbk is not told by its name:\n${globs}")
endif()
