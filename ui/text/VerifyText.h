// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace sekisho::ui {

/// Words for the codes of core/pki/verify, in the interface language. Needs nothing but QtCore.
struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::VerifyText)
public:
    /// What a code of VerifyCodes.h says, as a phrase without a full stop; unknown codes as they
    /// are.
    static QString reason(const QString &code);
    /// The same for several, joined.
    static QString reasons(const QStringList &codes);
    /// "EAP server (RADIUS)" for "eap-server".
    static QString purpose(const QString &code);
    /// RFC 5280 5.3.1: "key compromised" for 1; empty for -1.
    static QString revocationReason(int reason);
    /// "Windows", "wpa_supplicant domain_match" for a name of pki::nameMatcherName().
    static QString nameMatcher(const QString &code);
    /// Why a server name fits or does not: a code of pki::NameMatch and the certificate's name.
    static QString nameMatch(const QString &code, const QString &name);

private:
    static QString chainReason(const QString &code);
    static QString extensionReason(const QString &code);
    static QString revocationCode(const QString &code);
};

} // namespace sekisho::ui
