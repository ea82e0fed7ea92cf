# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/ChangeDesk.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ChangeDesk.h
  ${CMAKE_CURRENT_LIST_DIR}/DataPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DataPage.h
  ${CMAKE_CURRENT_LIST_DIR}/FileSaver.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FileSaver.h
  ${CMAKE_CURRENT_LIST_DIR}/Page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/Page.h
  ${CMAKE_CURRENT_LIST_DIR}/PageText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PageText.h
  ${CMAKE_CURRENT_LIST_DIR}/PaneCycle.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PaneCycle.h
  ${CMAKE_CURRENT_LIST_DIR}/ReportDocument.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ReportDocument.h
  ${CMAKE_CURRENT_LIST_DIR}/SecretPlaceText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SecretPlaceText.h
  ${CMAKE_CURRENT_LIST_DIR}/TablePage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/TablePage.h
  ${CMAKE_CURRENT_LIST_DIR}/TablePane.cpp
  ${CMAKE_CURRENT_LIST_DIR}/TablePane.h)
