# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target of ours shares, carried by one interface library so that nothing is set globally.
set(CMAKE_CXX_EXTENSIONS OFF)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

add_library(cb_options INTERFACE)
target_compile_features(cb_options INTERFACE cxx_std_20)
target_compile_options(cb_options INTERFACE
  -Wall -Wextra -Wpedantic $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wundef
  $<$<BOOL:${CB_WARNINGS_AS_ERRORS}>:-Werror>)
# GCC 12 at -O3 sees overlaps in "literal" + std::string that cannot be (its bug 105651), and guesses at what may be
# uninitialised in its own headers: the first is not worth a line, the second is worth reading but no error.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(cb_options INTERFACE -Wno-restrict -Wno-error=maybe-uninitialized)
endif()
if(CB_SANITIZE)
  target_compile_options(cb_options INTERFACE -fsanitize=${CB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(cb_options INTERFACE -fsanitize=${CB_SANITIZE})
endif()

# Settings of the rooms that know Qt.
add_library(cb_qt_options INTERFACE)
target_link_libraries(cb_qt_options INTERFACE cb_options)
target_compile_definitions(cb_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
