// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/lint/Verdict.h"

#include "ui/page/ReportDocument.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// A verdict as a document that stands alone, in the interface language: for a ticket, a file, a
/// printer. Black on white, no scripts, nothing fetched from anywhere.
class VerdictReport
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::VerdictReport)
public:
    /// `day` is the day of judgement. What is in the certificate is escaped.
    VerdictReport(const pki::CertificateDetails &certificate, const lint::Verdict &verdict,
                  const QDateTime &day);

    /// What the Chain tab has found, where it was looked at: its sentence, the path and what was
    /// rejected.
    void addChain(const QString &verdict, const QAbstractItemModel &path,
                  const QAbstractItemModel &rejected);

    QString title() const;
    ReportDocument document() const;
    QString html() const { return document().html(); }
    /// A4, the page number at the foot. GUI thread (fonts).
    QByteArray pdf() const { return document().pdf(); }

private:
    QString properties() const;
    QString matrix() const;
    QString findings() const;

    const pki::CertificateDetails &m_certificate;
    const lint::Verdict &m_verdict;
    QDateTime m_day;
    QString m_chain;
};

} // namespace sekisho::ui
