# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/IdentityProviderModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/IdentityProviderModel.h
  ${CMAKE_CURRENT_LIST_DIR}/IdentityProvidersPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/IdentityProvidersPage.h
  ${CMAKE_CURRENT_LIST_DIR}/IdentityText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/IdentityText.h
  ${CMAKE_CURRENT_LIST_DIR}/LinkedAccountModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LinkedAccountModel.h)
