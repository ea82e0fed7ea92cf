// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/convert/Compare.h"
#include "core/pki/doctor/BundleDoctor.h"
#include "core/pki/lint/Verdict.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace sekisho::ui {

class TextLabel;

/// What Mist requires of a RADIUS server certificate against what the bundle has, which kinds of
/// clients accept it, and what changes for them where it replaces another one.
class ServerCertificateChecks : public QWidget
{
    Q_OBJECT
public:
    explicit ServerCertificateChecks(Theme &theme, QWidget *parent = nullptr);

    void setReport(const doctor::BundleReport &report);
    /// Of the leaf; `afterMending`: with the certificates that are missing here and known.
    void setVerdict(const lint::Verdict &verdict, bool afterMending);
    /// Nothing: there is nothing to compare with.
    void setRenewal(const QList<pki::RenewalCheck> &checks);
    /// One line a requirement and a platform, as read aloud.
    QStringList requirementTexts() const;
    QStringList clientTexts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Requirement
    {
        State state = State::Error;
        QString what;
        QString found;
    };
    QList<Requirement> requirements() const;
    void retranslate();
    void showRequirements();
    void showClients();
    void showRenewal();

    Theme &m_theme;
    doctor::BundleReport m_report;
    lint::Verdict m_verdict;
    bool m_afterMending = false;
    QList<pki::RenewalCheck> m_renewal;
    TextLabel *m_requirementsHeading;
    QVBoxLayout *m_requirements;
    TextLabel *m_clientsHeading;
    QHBoxLayout *m_clients;
    TextLabel *m_renewalHeading;
    QVBoxLayout *m_renewalRows;
};

} // namespace sekisho::ui
