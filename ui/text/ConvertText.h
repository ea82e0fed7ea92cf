// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/convert/Compare.h"
#include "core/pki/convert/Convert.h"
#include "core/pki/convert/KeyMaker.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about comparing, converting and making requests. Needs QtCore only: sekishoctl uses it
/// too.
struct ConvertText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ConvertText)
public:
    /// "subject_alternative_names" -> "Subject Alternative Name"; unknown ids as they are.
    static QString field(const QString &id);
    static QString kind(pki::DifferenceKind kind);
    /// What is being compared: "Two certificates".
    static QString compared(pki::CompareKind kind);
    /// One sentence about what a renewal keeps, loses or changes.
    static QString check(const pki::RenewalCheck &check);
    /// Why something cannot be compared, converted or requested; for every error of
    /// core/pki/convert.
    static QString refusal(const Error &error);

    static QString format(pki::TargetFormat format);
    /// What a conversion did: "The certificates were put in order, leaf first".
    static QString note(const QString &code);
    /// Who needs a format, and who cannot read it; sentences, maybe empty.
    static QString neededBy(pki::TargetFormat format);
    static QString notReadBy(pki::TargetFormat format);
    static QString reader(const QString &code);

    static QString keyKind(pki::SigningKey::Kind kind);
    static QString profile(pki::RequestProfile profile);
    static QString nameType(const QString &type);
    static QString finding(const pki::RequestFinding &finding);

private:
    static QString readerList(const QStringList &codes);
};

} // namespace sekisho::ui
