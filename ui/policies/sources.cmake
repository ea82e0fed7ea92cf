# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/AuthPoliciesPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/AuthPoliciesPage.h
  ${CMAKE_CURRENT_LIST_DIR}/HitCountController.cpp
  ${CMAKE_CURRENT_LIST_DIR}/HitCountController.h
  ${CMAKE_CURRENT_LIST_DIR}/LabelModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LabelModel.h
  ${CMAKE_CURRENT_LIST_DIR}/LabelsPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LabelsPage.h
  ${CMAKE_CURRENT_LIST_DIR}/RuleModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/RuleModel.h
  ${CMAKE_CURRENT_LIST_DIR}/RuleText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/RuleText.h)
