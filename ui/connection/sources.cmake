# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/ConnectDialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ConnectDialog.h
  ${CMAKE_CURRENT_LIST_DIR}/ConnectionController.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ConnectionController.h
  ${CMAKE_CURRENT_LIST_DIR}/ConnectionDetails.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ConnectionDetails.h
  ${CMAKE_CURRENT_LIST_DIR}/ConnectionForm.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ConnectionForm.h
  ${CMAKE_CURRENT_LIST_DIR}/FirstStartPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FirstStartPage.h
  ${CMAKE_CURRENT_LIST_DIR}/OrganizationModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/OrganizationModel.h
  ${CMAKE_CURRENT_LIST_DIR}/WorkspacesDialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/WorkspacesDialog.h)
