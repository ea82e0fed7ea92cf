# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/DerTab.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DerTab.h
  ${CMAKE_CURRENT_LIST_DIR}/ExtensionsTab.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ExtensionsTab.h
  ${CMAKE_CURRENT_LIST_DIR}/FieldModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FieldModel.h
  ${CMAKE_CURRENT_LIST_DIR}/FieldTree.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FieldTree.h
  ${CMAKE_CURRENT_LIST_DIR}/Hairline.h
  ${CMAKE_CURRENT_LIST_DIR}/InspectorController.cpp
  ${CMAKE_CURRENT_LIST_DIR}/InspectorController.h
  ${CMAKE_CURRENT_LIST_DIR}/InspectorInput.h
  ${CMAKE_CURRENT_LIST_DIR}/InspectorModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/InspectorModel.h
  ${CMAKE_CURRENT_LIST_DIR}/InspectorPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/InspectorPage.h
  ${CMAKE_CURRENT_LIST_DIR}/InspectorText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/InspectorText.h
  ${CMAKE_CURRENT_LIST_DIR}/InspectorWindow.cpp
  ${CMAKE_CURRENT_LIST_DIR}/InspectorWindow.h
  ${CMAKE_CURRENT_LIST_DIR}/ObjectDelegate.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ObjectDelegate.h
  ${CMAKE_CURRENT_LIST_DIR}/ObjectPane.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ObjectPane.h
  ${CMAKE_CURRENT_LIST_DIR}/ObjectTree.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ObjectTree.h
  ${CMAKE_CURRENT_LIST_DIR}/OverviewTab.cpp
  ${CMAKE_CURRENT_LIST_DIR}/OverviewTab.h
  ${CMAKE_CURRENT_LIST_DIR}/PasswordPanel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PasswordPanel.h)
