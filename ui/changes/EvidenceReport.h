// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/ReportDocument.h"
#include "ui/text/ChangeText.h"

#include <QJsonObject>

namespace sekisho::ui {

/// A sekisho.evidence/1 document (sync::evidenceDocument()) for people: what changed, before and
/// after, who, when, what the cloud answered. In the interface language, as HTML that needs nothing
/// else or as PDF; holds no more than the document does.
class EvidenceReport
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::EvidenceReport)
public:
    /// `names` for ids that the document does not name itself.
    EvidenceReport(const QJsonObject &document, const ChangeNames &names);

    QString title() const;
    QString html() const;
    QByteArray pdf() const;
    /// The document itself, readable.
    QByteArray json() const;
    /// Without suffix: "evidence-2026-11-21-push-7".
    QString fileName() const;

private:
    ReportDocument report() const;
    QString summary() const;
    QString changes() const;
    QString change(const QJsonObject &item) const;
    QString operations() const;
    QString auditLog() const;
    QString errorText(const QJsonValue &error) const;
    QString values(api::mist::ItemType type, const api::mist::Field &field,
                   const QJsonValue &value) const;
    QString certificates(const QJsonValue &value) const;

    QJsonObject m_document;
    ChangeNames m_names;
};

} // namespace sekisho::ui
