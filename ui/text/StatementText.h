// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/explain/CrlEntries.h"
#include "core/pki/explain/Explain.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words for what extensions say. QtCore only.
struct StatementText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::StatementText)
public:
    static QString of(const pki::Statement &statement);
    /// One statement a line, indented by what it belongs to; empty for none.
    static QString text(const QList<pki::Statement> &statements);
    /// The same of an extension; its decoded form where nobody here knows better.
    static QString extension(const pki::Extension &extension);
    /// The extension's name: OpenSSL's, or Microsoft's for what OpenSSL has none for. In English as
    /// the standards are.
    static QString extensionName(const pki::Extension &extension);
    /// "CN=radius.example.jp (UTF8String)": each component with its ASN.1 string type, a line each
    /// in order of encoding; the first hundred.
    static QString name(const pki::DistinguishedName &name);
    /// A line of a revocation list: serial number, when, why.
    static QString entry(const pki::CrlEntry &entry);
    /// Its first lines and how many more there are; `count` is all of them.
    static QString entries(const QList<pki::CrlEntry> &first, qsizetype count);
    /// "key compromised (keyCompromise)", from RFC 5280's name of a CRL reason.
    static QString reason(const QString &name);
    /// What pki::KeyIdentifier calls a method.
    static QString keyIdentifierMethod(const QString &method);
};

} // namespace sekisho::ui
