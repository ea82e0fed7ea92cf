# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/BackgroundRefresh.cpp
  ${CMAKE_CURRENT_LIST_DIR}/BackgroundRefresh.h
  ${CMAKE_CURRENT_LIST_DIR}/CommandPalette.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CommandPalette.h
  ${CMAKE_CURRENT_LIST_DIR}/CommandSet.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CommandSet.h
  ${CMAKE_CURRENT_LIST_DIR}/HeaderBar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/HeaderBar.h
  ${CMAKE_CURRENT_LIST_DIR}/HelpDialogs.cpp
  ${CMAKE_CURRENT_LIST_DIR}/HelpDialogs.h
  ${CMAKE_CURRENT_LIST_DIR}/MainWindow.cpp
  ${CMAKE_CURRENT_LIST_DIR}/MainWindow.h
  ${CMAKE_CURRENT_LIST_DIR}/MainWindowCommands.cpp
  ${CMAKE_CURRENT_LIST_DIR}/MainWindowConnection.cpp
  ${CMAKE_CURRENT_LIST_DIR}/MainWindowDraft.cpp
  ${CMAKE_CURRENT_LIST_DIR}/NavigationRail.cpp
  ${CMAKE_CURRENT_LIST_DIR}/NavigationRail.h
  ${CMAKE_CURRENT_LIST_DIR}/PageRegistry.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PageRegistry.h
  ${CMAKE_CURRENT_LIST_DIR}/PaletteModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PaletteModel.h
  ${CMAKE_CURRENT_LIST_DIR}/ShortcutModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ShortcutModel.h
  ${CMAKE_CURRENT_LIST_DIR}/StatusArea.cpp
  ${CMAKE_CURRENT_LIST_DIR}/StatusArea.h
  ${CMAKE_CURRENT_LIST_DIR}/SyncText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SyncText.h
  ${CMAKE_CURRENT_LIST_DIR}/WorkspaceCloud.cpp
  ${CMAKE_CURRENT_LIST_DIR}/WorkspaceCloud.h
  ${CMAKE_CURRENT_LIST_DIR}/WorkspaceDesk.cpp
  ${CMAKE_CURRENT_LIST_DIR}/WorkspaceDesk.h
  ${CMAKE_CURRENT_LIST_DIR}/WorkspaceSession.cpp
  ${CMAKE_CURRENT_LIST_DIR}/WorkspaceSession.h)
