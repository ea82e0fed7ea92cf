# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/Asn1Text.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ChangeFieldText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ChangeText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ChangeValueText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ContainerText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ConvertText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DateText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ErrorText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FingerprintText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ItemText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LanguageController.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LintText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/LongText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/NacText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PseudoTranslator.cpp
  ${CMAKE_CURRENT_LIST_DIR}/RehearsalText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/StateText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/StatementText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/VerifyText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/VerdictText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/X509LintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/X509ExtensionLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/CrlLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/KeyLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/MistLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/EapLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/PlatformLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/ServiceLintSentences.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lint/PublicLintSentences.cpp)
