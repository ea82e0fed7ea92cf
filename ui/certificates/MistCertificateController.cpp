// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/MistCertificateController.h"

#include "core/pki/Reader.h"
#include "ui/certificates/CertificateDialog.h"
#include "ui/certificates/MistCertificateRenewDialog.h"
#include "ui/page/CloudDesk.h"
#include "ui/page/DataPage.h"
#include "ui/page/FileSaver.h"
#include "ui/text/ErrorText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::OrgCertificateAction;

MistCertificateController::MistCertificateController(const PageServices &services,
                                                     DraftWriter &writer, Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_page(page)
    , m_saver(new FileSaver(this))
{
    connect(this, &MistCertificateController::noticeRequested, page, &Page::noticeRequested);
    connect(this, &MistCertificateController::inspectRequested, page, &Page::inspectRequested);
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("Saved as %1").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this,
            [this](const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); });
}

void MistCertificateController::setOrganization(const nac::OrganizationPtr &organization,
                                                const CertificateOverview &overview)
{
    m_organization = organization;
    m_overview = overview;
}

QString MistCertificateController::whyNotRenew() const
{
    if (!m_services.cloud)
        return DataPage::readsOnlyReason();
    if (const QString reason = m_writer.whyNotWritable(m_context); !reason.isEmpty())
        return reason;
    if (m_context.isOffline() || !m_services.cloud->hasClient())
        return tr("Renewing needs the connection to the cloud.");
    return {};
}

void MistCertificateController::openDialog(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void MistCertificateController::openView()
{
    if (!m_organization || m_organization->mistCertificate.pem.isEmpty())
        return;
    auto *dialog = new CertificateDialog(m_services.theme, CertificateDialog::Kind::MistCertificate,
                                         m_organization->mistCertificate.pem,
                                         m_overview.mist ? std::optional(m_overview.mist->details)
                                                         : std::nullopt,
                                         m_page->window());
    dialog->setRotation(m_overview.mistReplacedBy, whyNotRenew());
    connect(dialog, &CertificateDialog::downloadRequested, this,
            [this, dialog] { download(dialog); });
    connect(dialog, &CertificateDialog::rotateRequested, this,
            &MistCertificateController::openRenewal);
    connect(dialog, &CertificateDialog::inspectRequested, this, [this] {
        if (m_overview.mist)
            Q_EMIT inspectRequested({m_overview.mist->der}, tr("Mist certificate"));
    });
    openDialog(dialog);
}

void MistCertificateController::download(QWidget *window)
{
    const QByteArray pem = m_organization->mistCertificate.pem.toUtf8();
    const QByteArray der = m_overview.mist ? m_overview.mist->der : QByteArray();
    QList<FileSaver::Form> forms{{tr("PEM (*.crt *.pem)"), pem}};
    if (!der.isEmpty())
        forms.append({tr("DER (*.cer *.der)"), der});
    // The portal's own default name (portal-screens 2.1).
    m_saver->ask(window, tr("Download"), u"mist-ca.crt"_s, forms);
}

void MistCertificateController::openRenewal()
{
    if (!m_organization || !whyNotRenew().isEmpty())
        return;
    MistCertificateRenewDialog::Facts facts;
    facts.organization = m_organization->name.trimmed().isEmpty() ? m_organization->id.value()
                                                                  : m_organization->name.trimmed();
    facts.pending = !m_organization->mistCertificate.pendingPem.isEmpty();
    facts.takesOver = m_organization->mistCertificate.pendingExpiry;
    facts.customServer = m_organization->settings.hasServerCertificate;
    facts.clients = std::count_if(
            m_organization->clients.cbegin(), m_organization->clients.cend(),
            [](const nac::Client &client) { return client.authType.startsWith("eap"_L1); });
    auto *dialog = new MistCertificateRenewDialog(m_services.theme, facts, m_page->window());
    connect(dialog, &MistCertificateRenewDialog::confirmed, this,
            [this, dialog](OrgCertificateAction action) { renew(dialog, action); });
    openDialog(dialog);
}

void MistCertificateController::renew(MistCertificateRenewDialog *dialog,
                                      OrgCertificateAction action)
{
    async::then(m_services.cloud->actOnOrgCertificate(action), this,
                [this, guarded = QPointer<MistCertificateRenewDialog>(dialog),
                 action](const Result<> &done) {
                    if (!done) {
                        const QString error = ErrorText::sentence(done.error());
                        if (guarded)
                            guarded->showError(error);
                        else
                            Q_EMIT noticeRequested(error);
                        return;
                    }
                    Q_EMIT noticeRequested(action == OrgCertificateAction::Regenerate
                                                   ? tr("The cloud has issued a new Mist CA.")
                                                   : tr("The pending Mist CA has taken over."));
                    if (guarded)
                        guarded->accept();
                });
}

} // namespace sekisho::ui
