# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/FocusRing.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FontSetup.cpp
  ${CMAKE_CURRENT_LIST_DIR}/IconSet.cpp
  ${CMAKE_CURRENT_LIST_DIR}/Resources.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SekishoStyle.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SekishoStyleHeader.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SekishoStyleMetrics.cpp
  ${CMAKE_CURRENT_LIST_DIR}/Theme.cpp
  ${CMAKE_CURRENT_LIST_DIR}/Token.cpp)
