# SPDX-License-Identifier: GPL-3.0-or-later
# cb_room(NAME room HEADERS ... SOURCES ... [PUBLIC ...] [PRIVATE ...] [QT] [BASE dir])
#
# One room of the house as a static library: its public headers are a file set that is verified to compile header by
# header, and it may use nothing but the libraries named here.
function(cb_room target)
  cmake_parse_arguments(ROOM "QT" "BASE" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
  if(NOT ROOM_BASE)
    set(ROOM_BASE "${PROJECT_SOURCE_DIR}/models")
  endif()
  add_library(${target} STATIC ${ROOM_SOURCES})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${ROOM_BASE}" FILES ${ROOM_HEADERS})
  if(ROOM_QT)
    target_link_libraries(${target} PUBLIC cb_qt_options)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  else()
    target_link_libraries(${target} PUBLIC $<BUILD_INTERFACE:cb_options>)
  endif()
  target_link_libraries(${target} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()
