# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/CertificateAuthorityModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateAuthorityModel.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificateAuthorityPane.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateAuthorityPane.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificateBand.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateBand.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificateDialog.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateDialog.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificateOverview.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateOverview.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificatePane.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificatePane.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificateReadings.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificateReadings.h
  ${CMAKE_CURRENT_LIST_DIR}/CertificatesPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CertificatesPage.h
  ${CMAKE_CURRENT_LIST_DIR}/CrlFileModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CrlFileModel.h
  ${CMAKE_CURRENT_LIST_DIR}/CrlFilePane.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CrlFilePane.h
  ${CMAKE_CURRENT_LIST_DIR}/FindingText.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FindingText.h
  ${CMAKE_CURRENT_LIST_DIR}/IssuedCertificateModel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/IssuedCertificateModel.h
  ${CMAKE_CURRENT_LIST_DIR}/IssuedCertificatePane.cpp
  ${CMAKE_CURRENT_LIST_DIR}/IssuedCertificatePane.h
  ${CMAKE_CURRENT_LIST_DIR}/OnboardCaDialogs.cpp
  ${CMAKE_CURRENT_LIST_DIR}/OnboardCaDialogs.h)
