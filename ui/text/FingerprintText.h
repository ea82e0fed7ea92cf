// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace sekisho::ui {

/// How fingerprints are written. QtCore only.
struct FingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::FingerprintText)
public:
    enum class Form { Colons, UpperHex, LowerHex, Base64 };

    static QList<Form> forms();
    static QString of(const QByteArray &bytes, Form form);
    /// For people who choose: "AB:CD:…", "ABCD…", "abcd…", "Base64".
    static QString name(Form form);
    /// For settings; an id that is unknown gives Colons.
    static QString id(Form form);
    static Form form(const QString &id);
};

} // namespace sekisho::ui
