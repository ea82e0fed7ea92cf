// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QObject>

class QWidget;

namespace sekisho::ui {

class FileSaver;

/// What the certificates page shows without changing anything, why it cannot, and its downloads.
/// The dialogs are those of the controllers.
class CertificateReadings : public QObject
{
    Q_OBJECT
public:
    enum class Reading {
        MistCertificate,
        ServerCertificate,
        OnboardCa,
        MdmInformation,
        DownloadOnboardCa
    };

    /// Owned by `page`.
    explicit CertificateReadings(QWidget *page);

    void setOrganization(const nac::OrganizationPtr &organization)
    {
        m_organization = organization;
    }
    /// Downloads; does nothing while whyNot() has a reason.
    void show(Reading reading);
    /// Why it cannot be shown, in the interface language; empty if it can.
    static QString whyNot(Reading reading, const nac::OrganizationPtr &organization);

Q_SIGNALS:
    /// As in Page.
    void noticeRequested(const QString &text);

private:
    QWidget *m_page;
    FileSaver *m_saver;
    nac::OrganizationPtr m_organization;
};

} // namespace sekisho::ui
