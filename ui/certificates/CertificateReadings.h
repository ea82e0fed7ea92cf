// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateOverview.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace sekisho::ui {

class FileSaver;

/// What the certificates page opens without changing anything: its dialogs, one at a time, and its
/// downloads.
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

    /// Dialogs belong to the window of `page`, which owns this too.
    CertificateReadings(Theme &theme, QWidget *page);

    void setOrganization(const nac::OrganizationPtr &organization,
                         const CertificateOverview &overview);
    /// Opens it; does nothing while whyNot() has a reason.
    void show(Reading reading);
    /// Why it cannot be shown, in the interface language; empty if it can.
    static QString whyNot(Reading reading, const nac::OrganizationPtr &organization);

Q_SIGNALS:
    /// As in Page.
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    void noticeRequested(const QString &text);

private:
    QDialog *mistCertificateDialog();
    QDialog *serverCertificateDialog();
    QDialog *mdmInformationDialog();
    void openDialog(QDialog *dialog);
    void download(QWidget *window, const QString &title, const QString &name,
                  const QByteArray &pem);

    Theme &m_theme;
    QWidget *m_page;
    FileSaver *m_saver;
    nac::OrganizationPtr m_organization;
    CertificateOverview m_overview;
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
