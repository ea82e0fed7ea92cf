# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/NetworkSettings.cpp
  ${CMAKE_CURRENT_LIST_DIR}/NetworkSettings.h
  ${CMAKE_CURRENT_LIST_DIR}/SettingsPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SettingsPage.h)
