// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateOverview.h"
#include "ui/certificates/ServerCertificateDialog.h"
#include "ui/page/DraftWriter.h"

#include <QPointer>

namespace sekisho::ui {

/// What the certificates page does with the custom RADIUS server certificate, all through the
/// draft: import, view, replace, delete. A replacement is one change of one item, so a push writes
/// it in one request. One dialog at a time; a child of the page.
class ServerCertificateController : public QObject
{
    Q_OBJECT
public:
    ServerCertificateController(const PageServices &services, DraftWriter &writer, Page *page);

    void setOrganization(const nac::OrganizationPtr &organization);
    /// The organization with the draft applied; from Page::setDraft().
    void setWithDraft(const nac::OrganizationPtr &withDraft);
    void setContext(const PageContext &context);

    /// As the draft will have it.
    bool hasCertificate() const;
    /// Why nothing can be imported, replaced or deleted now; empty: it can.
    QString whyNotWritable() const { return m_writer.whyNotWritable(m_context); }

    /// Import, or Replace where there is one.
    void openImport();
    /// A new key and certificate request, remembered until its certificate arrives.
    void openNewRequest();
    /// Import, waiting for the certificate of such a request.
    void openArrived();
    bool hasPendingRequests() const { return !m_pending.isEmpty(); }
    void openView();
    void openDelete();

Q_SIGNALS:
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    void noticeRequested(const QString &text);
    /// hasPendingRequests() may say something else.
    void pendingChanged();

private:
    using Wanted = ServerCertificateDialog::Wanted;

    const nac::OrganizationPtr &shown() const { return m_withDraft ? m_withDraft : m_organization; }
    QList<QByteArray> present() const;
    QList<QByteArray> known() const;
    void openDialog(QDialog *dialog);
    void openForm(bool arrived);
    QString folder() const;
    void readPending();
    void forgetAnswered();
    void changePending(std::function<Result<>()> change);
    void save(const Wanted &wanted, const DraftWriter::Done &done);
    void keepBundles(const Wanted &wanted, const std::function<void()> &then,
                     const DraftWriter::Done &done);
    void keepPresent(const std::function<void()> &then, const DraftWriter::Done &done);
    void keepSecrets(const Wanted &wanted, const DraftWriter::Done &done);
    void write(const Wanted &wanted, const QString &key, const QString &password,
               const DraftWriter::Done &done);

    PageServices m_services;
    DraftWriter &m_writer;
    Page *m_page;
    nac::OrganizationPtr m_organization;
    nac::OrganizationPtr m_withDraft;
    PageContext m_context;
    QList<sync::PendingRequest> m_pending;
    QString m_pendingFolder; ///< whose they are
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
