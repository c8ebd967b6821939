# SPDX-License-Identifier: GPL-3.0-or-later
# Every word of the sources is in the German file and translated, and every plural in the English one; and no word is
# asked for under one context and looked up under another, which lupdate warns of.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
set(sources "")
foreach(room models/exchange models/tables ui app)
  file(GLOB_RECURSE found "${SOURCE}/${room}/*.cpp" "${SOURCE}/${room}/*.h")
  list(APPEND sources ${found})
endforeach()
list(JOIN sources "\n" list)
file(WRITE "${SCRATCH}/sources" "${list}\n")

# complain(LANGUAGE OPTION...): brings a copy up to date; what is unfinished in it then is unfinished or missing here.
function(complain language)
  set(file "creators_backers_${language}.ts")
  file(COPY "${SOURCE}/translations/${file}" DESTINATION "${SCRATCH}")
  step("collecting the words" "${LUPDATE}" "@${SCRATCH}/sources" "-I${SOURCE}" "-I${SOURCE}/models"
    -locations none -no-obsolete ${ARGN} -ts "${SCRATCH}/${file}")
  if(step_output MATCHES "lacks Q_OBJECT|Unexpected|Discarding|cannot be called without context")
    message(SEND_ERROR "lupdate has doubts:\n${step_output}")
  endif()
  file(READ "${SCRATCH}/${file}" words)
  # Brackets and semicolons would make CMake see other lists than there are.
  string(REGEX REPLACE "[][;]" "_" words "${words}")
  string(REPLACE "</message>" ";" words "${words}")
  set(open "")
  set(count 0)
  foreach(word IN LISTS words)
    if(word MATCHES "type=\"unfinished\"" AND word MATCHES "<source>(.*)</source>")
      math(EXPR count "${count} + 1")
      if(count LESS_EQUAL 20)
        string(APPEND open "\n  ${CMAKE_MATCH_1}")
      endif()
    endif()
  endforeach()
  if(count)
    message(SEND_ERROR "translations/${file}: ${count} entries are unfinished or missing "
      "(the target update_translations adds what is missing), such as${open}")
  endif()
endfunction()

complain(de)
complain(en -pluralonly)
