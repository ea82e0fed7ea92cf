# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/CertificateText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DateText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ErrorText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LanguageController.cpp
  ${CMAKE_CURRENT_LIST_DIR}/NacText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PseudoTranslator.cpp
  ${CMAKE_CURRENT_LIST_DIR}/StateText.cpp)
