# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# macOS: macdeployqt completes the bundle, DragNDrop makes the DMG. Signing and notarising happen
# after cpack, with the identity of whoever releases.
find_program(SEKISHO_MACDEPLOYQT macdeployqt HINTS ${Qt6_DIR}/../../../bin)
if(TARGET sekisho)
  set_target_properties(sekisho PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Sekisho
    MACOSX_BUNDLE_GUI_IDENTIFIER example.sekisho.Sekisho
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
endif()
if(SEKISHO_MACDEPLOYQT)
  install(CODE "execute_process(COMMAND \"${SEKISHO_MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/sekisho.app\"
      COMMAND_ERROR_IS_FATAL ANY)")
endif()
set(CPACK_DMG_VOLUME_NAME "Sekisho ${PROJECT_VERSION}")
