// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateReadings.h"

#include "core/pki/Reader.h"
#include "ui/certificates/CertificateDialog.h"
#include "ui/certificates/OnboardCaDialogs.h"
#include "ui/page/FileSaver.h"
#include "ui/text/ErrorText.h"

namespace sekisho::ui {

namespace {

/// The first one that is a certificate at all, readable or not; empty if the cloud gave none.
QByteArray onboardCaDer(const nac::Organization &organization)
{
    for (const QString &pem : organization.settings.onboardCaCertificates) {
        const QList<QByteArray> ders = pki::certificatesFromPem(pem.toUtf8());
        if (!ders.isEmpty())
            return ders.first();
    }
    return {};
}

} // namespace

CertificateReadings::CertificateReadings(Theme &theme, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_page(page)
    , m_saver(new FileSaver(this))
{
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("Saved as %1").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this,
            [this](const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); });
}

void CertificateReadings::setOrganization(const nac::OrganizationPtr &organization,
                                          const CertificateOverview &overview)
{
    m_organization = organization;
    m_overview = overview;
}

QString CertificateReadings::whyNot(Reading reading, const nac::OrganizationPtr &organization)
{
    if (!organization)
        return tr("Nothing has been fetched yet.");
    const auto unless = [](bool possible, const QString &reason) {
        return possible ? QString() : reason;
    };
    switch (reading) {
    case Reading::MistCertificate:
        return unless(
                !pki::certificatesFromPem(organization->mistCertificate.pem.toUtf8()).isEmpty(),
                tr("The cloud gave no certificate."));
    case Reading::ServerCertificate:
        return unless(organization->settings.hasServerCertificate,
                      tr("No custom RADIUS server certificate is in use."));
    case Reading::OnboardCa:
        break;
    case Reading::MdmInformation:
        return unless(organization->onboardCa.state == nac::OnboardCaState::Active,
                      tr("Only while the Onboard CA is active."));
    case Reading::DownloadOnboardCa:
        return unless(!onboardCaDer(*organization).isEmpty(),
                      tr("The cloud gave no Onboard CA certificate."));
    }
    return {};
}

void CertificateReadings::show(Reading reading)
{
    if (!whyNot(reading, m_organization).isEmpty())
        return;
    switch (reading) {
    case Reading::MistCertificate:
        openDialog(mistCertificateDialog());
        break;
    case Reading::ServerCertificate:
        openDialog(serverCertificateDialog());
        break;
    case Reading::OnboardCa:
        openDialog(new OnboardCaDialog(m_theme, m_overview, m_page->window()));
        break;
    case Reading::MdmInformation:
        openDialog(mdmInformationDialog());
        break;
    case Reading::DownloadOnboardCa:
        download(m_page->window(), tr("Download Onboard CA Certificate"),
                 QStringLiteral("mist-scep-ca.crt"),
                 pki::certificateToPem(onboardCaDer(*m_organization)));
        break;
    }
}

QDialog *CertificateReadings::mistCertificateDialog()
{
    const QString pem = m_organization->mistCertificate.pem;
    const auto leaf = m_overview.mist ? std::optional(m_overview.mist->details) : std::nullopt;
    auto *dialog = new CertificateDialog(m_theme, CertificateDialog::Kind::MistCertificate, pem,
                                         leaf, m_page->window());
    connect(dialog, &CertificateDialog::downloadRequested, this, [this, dialog, pem] {
        // The portal's own default name (portal-screens 2.1).
        download(dialog, tr("Download"), QStringLiteral("mist-ca.crt"), pem.toUtf8());
    });
    connect(dialog, &CertificateDialog::inspectRequested, this, [this] {
        if (m_overview.mist)
            Q_EMIT inspectRequested({m_overview.mist->der}, tr("Mist certificate"));
    });
    return dialog;
}

QDialog *CertificateReadings::serverCertificateDialog()
{
    const auto leaf = m_overview.server.isEmpty()
                              ? std::nullopt
                              : std::optional(m_overview.server.first().details);
    auto *dialog = new CertificateDialog(m_theme, CertificateDialog::Kind::ServerCertificate,
                                         m_organization->settings.serverCertificate, leaf,
                                         m_page->window());
    dialog->setKeyPresent(m_organization->settings.serverKeyPresent);
    connect(dialog, &CertificateDialog::inspectRequested, this, [this] {
        QList<QByteArray> ders;
        for (const CertificateOverview::Entry &entry : m_overview.server)
            ders.append(entry.der);
        Q_EMIT inspectRequested(ders, tr("Custom RADIUS server certificate"));
    });
    return dialog;
}

QDialog *CertificateReadings::mdmInformationDialog()
{
    auto *dialog = new MdmInformationDialog(m_theme, m_organization->onboardCa, m_overview,
                                            m_page->window());
    connect(dialog, &MdmInformationDialog::copied, this, &CertificateReadings::noticeRequested);
    return dialog;
}

void CertificateReadings::openDialog(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void CertificateReadings::download(QWidget *window, const QString &title, const QString &name,
                                   const QByteArray &pem)
{
    m_saver->ask(window, title, name, {tr("Certificates (*.crt *.pem)"), tr("All files (*)")}, pem);
}

} // namespace sekisho::ui
