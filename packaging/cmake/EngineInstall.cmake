# SPDX-License-Identifier: MIT
# The engine as a CMake package of its own, so that another program can say
#   find_package(CreatorsBackersEngine) and link CreatorsBackers::Engine.
# Included by models/engine/CMakeLists.txt; must not need anything that the preset `engine` does not have.
include(CMakePackageConfigHelpers)

set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/CreatorsBackersEngine")

# The house's own options are not exported, so the language level has to be said here.
target_compile_features(cb_engine PUBLIC cxx_std_20)
set_target_properties(cb_engine PROPERTIES EXPORT_NAME Engine OUTPUT_NAME creators-backers-engine)

install(TARGETS cb_engine
  EXPORT CreatorsBackersEngine
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT engine
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/creators-backers" COMPONENT engine)
install(EXPORT CreatorsBackersEngine
  NAMESPACE CreatorsBackers::
  FILE CreatorsBackersEngineTargets.cmake
  DESTINATION "${package_folder}" COMPONENT engine)

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/CreatorsBackersEngineConfig.cmake.in"
  "${CMAKE_CURRENT_BINARY_DIR}/CreatorsBackersEngineConfig.cmake"
  INSTALL_DESTINATION "${package_folder}")
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/CreatorsBackersEngineConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/CreatorsBackersEngineConfig.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/CreatorsBackersEngineConfigVersion.cmake"
  DESTINATION "${package_folder}" COMPONENT engine)
install(FILES "${PROJECT_SOURCE_DIR}/models/engine/LICENSE"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/creators-backers-engine" COMPONENT engine)
