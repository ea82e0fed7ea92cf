// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateOverview.h"
#include "ui/page/DraftWriter.h"

#include <QPointer>

class QDialog;

namespace sekisho::ui {

/// What the certificates page does with the Onboard CA: its configuration through the draft, what
/// device management is told and revocations through the cloud at once. One dialog at a time; a
/// child of the page.
class OnboardCaController : public QObject
{
    Q_OBJECT
public:
    OnboardCaController(const PageServices &services, DraftWriter &writer, Page *page);

    void setOrganization(const nac::OrganizationPtr &organization,
                         const CertificateOverview &overview);
    /// The organization with the draft applied; from Page::setDraft().
    void setWithDraft(const nac::OrganizationPtr &withDraft);
    void setContext(const PageContext &context);

    void openConfiguration();
    void openMdmInformation();
    void revoke(const QList<nac::IssuedCertificate> &certificates);
    /// Why nothing can be revoked now, in the interface language; empty: it can.
    QString whyNotRevoke() const;

Q_SIGNALS:
    /// whyNotRevoke() may say something else.
    void changed();
    /// As in Page.
    void noticeRequested(const QString &text);
    /// The list of what was issued shall be saved.
    void exportIssuedRequested();

private:
    void openDialog(QDialog *dialog);
    void save(nac::OnboardCaState state, const DraftWriter::Done &done);
    void write(const QJsonObject &live, nac::OnboardCaState state, const DraftWriter::Done &done);
    static QString toastOf(nac::OnboardCaState state);

    PageServices m_services;
    DraftWriter &m_writer;
    Page *m_page;
    nac::OrganizationPtr m_organization;
    nac::OrganizationPtr m_withDraft;
    CertificateOverview m_overview;
    PageContext m_context;
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
