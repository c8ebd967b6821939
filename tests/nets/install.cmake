# SPDX-License-Identifier: GPL-3.0-or-later
# Installs everything into an empty folder and looks whether all of it is there and the programs start from there.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

file(REMOVE_RECURSE "${SCRATCH}")
set(ENV{DESTDIR} "${SCRATCH}")
step("installing" "${CMAKE_COMMAND}" --install "${BUILD}" --prefix /usr)
unset(ENV{DESTDIR})

set(icons "")
foreach(size 16 24 32 48 64 128 256)
  list(APPEND icons "share/icons/hicolor/${size}x${size}/apps/${APP_ID}.png")
endforeach()
expect_files("${SCRATCH}/usr"
  bin/cbk
  share/applications/${APP_ID}.desktop
  share/metainfo/${APP_ID}.metainfo.xml
  share/mime/packages/${APP_ID}.xml
  ${icons}
  share/icons/hicolor/scalable/apps/${APP_ID}.svg
  share/icons/hicolor/scalable/mimetypes/application-x-creators-backers.svg
  share/man/man1/creators-backers.1.gz
  share/man/man1/cbk.1.gz
  share/doc/creators-backers/copyright
  share/doc/creators-backers/README.md
  share/doc/creators-backers-engine/LICENSE
  include/creators-backers/engine/split_plan.h)
file(GLOB_RECURSE packages "${SCRATCH}/usr/*/CreatorsBackersEngineConfig.cmake")
if(NOT packages)
  message(FATAL_ERROR "the engine's CMake package is missing")
endif()

# The installed command line, on a sample that it carries in itself.
step("making the sample" "${SCRATCH}/usr/bin/cbk" demo "${SCRATCH}/sample.cbk" --payments 100)
step("checking the sample" "${SCRATCH}/usr/bin/cbk" audit "${SCRATCH}/sample.cbk")

if(WINDOW)
  expect_files("${SCRATCH}/usr" bin/creators-backers)
  step("asking the window for its version" "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen
    "${SCRATCH}/usr/bin/creators-backers" --version)
endif()

# A portfolio is told from another SQLite file by what is in it, also under a name that says nothing.
find_program(update_mime_database update-mime-database)
find_program(gio gio)
if(update_mime_database AND gio)
  step("taking in the MIME type" "${update_mime_database}" "${SCRATCH}/usr/share/mime")
  file(COPY_FILE "${SCRATCH}/sample.cbk" "${SCRATCH}/nameless")
  step("asking for the type" "${CMAKE_COMMAND}" -E env "XDG_DATA_HOME=${SCRATCH}/usr/share"
    "${gio}" info -a standard::content-type "${SCRATCH}/nameless")
  if(NOT step_output MATCHES "application/x-creators-backers")
    message(FATAL_ERROR "a portfolio without a telling name is taken for:\n${step_output}")
  endif()
endif()
