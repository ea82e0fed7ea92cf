// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Pkcs12Anatomy.h"
#include "core/pki/Reader.h"
#include "ui/text/PropertyRow.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about what certificates come in: PKCS#12 files before their password is known, and
/// configuration profiles for clients. QtCore only; sekishoctl uses it too.
struct ContainerText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ContainerText)
public:
    /// Integrity, contents with their encryption, and one row for each who may import it.
    static QList<PropertyRow> properties(const pki::Pkcs12Anatomy &anatomy);
    static QList<PropertyRow> properties(const pki::ProfileInfo &profile);
    /// "Windows 10, Windows Server 2019 and later".
    static QString importer(const QString &id);
    /// "No: AES encryption (PBES2) is not supported".
    static QString answer(const pki::Pkcs12Importer &importer);
    /// "WLAN profile of Windows".
    static QString profileKind(const QString &kind);
    /// 13 -> "13 (EAP-TLS)".
    static QString eapType(int type);
};

} // namespace sekisho::ui
