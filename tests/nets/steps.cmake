# SPDX-License-Identifier: GPL-3.0-or-later
# For the nets that are scripts: a step that must succeed, and files that must be there.

# step(WHAT COMMAND...): runs it, and says what it printed where it fails. Leaves what it printed in step_output.
function(step what)
  execute_process(COMMAND ${ARGN}
    RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE printed)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${what} failed (${status}):\n${printed}")
  endif()
  set(step_output "${printed}" PARENT_SCOPE)
endfunction()

# expect_files(FOLDER PATH...): each must be a file below the folder, and not an empty one.
function(expect_files folder)
  set(wrong "")
  foreach(path IN LISTS ARGN)
    set(size 0)
    if(EXISTS "${folder}/${path}")
      file(SIZE "${folder}/${path}" size)
    endif()
    if(size EQUAL 0)
      list(APPEND wrong "${path}")
    endif()
  endforeach()
  if(wrong)
    list(JOIN wrong "\n  " wrong)
    message(FATAL_ERROR "missing or empty below ${folder}:\n  ${wrong}")
  endif()
endfunction()
