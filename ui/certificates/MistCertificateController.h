// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/OrgCertificateActions.h"
#include "ui/certificates/CertificateOverview.h"
#include "ui/page/DraftWriter.h"

#include <QPointer>

class QDialog;

namespace sekisho::ui {

class FileSaver;
class MistCertificateRenewDialog;

/// The Mist certificate: view, download as PEM or DER, and its rotation, which the cloud does at
/// once. A child of the page.
class MistCertificateController : public QObject
{
    Q_OBJECT
public:
    MistCertificateController(const PageServices &services, DraftWriter &writer, Page *page);

    void setOrganization(const nac::OrganizationPtr &organization,
                         const CertificateOverview &overview);
    void setContext(const PageContext &context) { m_context = context; }

    void openView();
    void openRenewal();
    /// Why nothing can be rotated now; empty: it can.
    QString whyNotRenew() const;

Q_SIGNALS:
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    void noticeRequested(const QString &text);

private:
    void openDialog(QDialog *dialog);
    void download(QWidget *window);
    void renew(MistCertificateRenewDialog *dialog, api::mist::OrgCertificateAction action);

    PageServices m_services;
    DraftWriter &m_writer;
    Page *m_page;
    FileSaver *m_saver;
    nac::OrganizationPtr m_organization;
    CertificateOverview m_overview;
    PageContext m_context;
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
