# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/EndpointDialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EndpointDialog.h
  ${CMAKE_CURRENT_LIST_DIR}/EndpointImportDialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EndpointImportDialog.h
  ${CMAKE_CURRENT_LIST_DIR}/EndpointImportModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EndpointImportModel.h
  ${CMAKE_CURRENT_LIST_DIR}/EndpointLabelsDialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EndpointLabelsDialog.h
  ${CMAKE_CURRENT_LIST_DIR}/EndpointModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EndpointModel.h
  ${CMAKE_CURRENT_LIST_DIR}/EndpointsPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EndpointsPage.h
  ${CMAKE_CURRENT_LIST_DIR}/EndpointsPageEdits.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LabelCompleter.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LabelCompleter.h)
