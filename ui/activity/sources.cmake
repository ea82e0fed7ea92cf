# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/ActivityPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ActivityPage.h
  ${CMAKE_CURRENT_LIST_DIR}/ClientEventModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ClientEventModel.h
  ${CMAKE_CURRENT_LIST_DIR}/EventDrawer.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EventDrawer.h
  ${CMAKE_CURRENT_LIST_DIR}/EventFilterRow.cpp
  ${CMAKE_CURRENT_LIST_DIR}/EventFilterRow.h)
