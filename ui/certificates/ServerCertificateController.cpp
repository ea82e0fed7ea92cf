// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/ServerCertificateController.h"

#include "core/pki/Reader.h"
#include "core/sync/KeptBundles.h"
#include "ui/certificates/CertificateDialog.h"
#include "ui/certificates/ServerCertificateDeleteDialog.h"
#include "ui/page/ChangeDesk.h"
#include "ui/page/CloudDesk.h"
#include "ui/page/NewRequestDialog.h"
#include "ui/page/SecretPlaceText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/ErrorText.h"

#include <QFileInfo>
#include <QThreadPool>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const api::mist::ItemKey kServerCertificate{api::mist::ItemType::ServerCertificate, u"-"_s};

QString nameOf(const QList<QByteArray> &ders)
{
    const auto index = ders.isEmpty()
                               ? Result<pki::CertificateIndex>(fail(ErrorCode::NotRecognised))
                               : pki::readCertificateIndex(ders.constFirst());
    return index ? CertificateText::displayName(*index) : u"?"_s;
}

} // namespace

ServerCertificateController::ServerCertificateController(const PageServices &services,
                                                         DraftWriter &writer, Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_page(page)
{
    connect(this, &ServerCertificateController::noticeRequested, page, &Page::noticeRequested);
    connect(this, &ServerCertificateController::inspectRequested, page, &Page::inspectRequested);
}

void ServerCertificateController::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    if (folder() != m_pendingFolder)
        readPending();
    else
        forgetAnswered();
}

void ServerCertificateController::setWithDraft(const nac::OrganizationPtr &withDraft)
{
    m_withDraft = withDraft;
}

void ServerCertificateController::setContext(const PageContext &context) { m_context = context; }

bool ServerCertificateController::hasCertificate() const
{
    return shown() && shown()->settings.hasServerCertificate;
}

QList<QByteArray> ServerCertificateController::present() const
{
    return hasCertificate() ? pki::certificatesFromPem(shown()->settings.serverCertificate.toUtf8())
                            : QList<QByteArray>();
}

/// Whatever of this organization a chain may be completed with.
QList<QByteArray> ServerCertificateController::known() const
{
    QList<QByteArray> ders;
    if (!shown())
        return ders;
    const auto add = [&ders](const QString &pem) {
        for (const QByteArray &der : pki::certificatesFromPem(pem.toUtf8())) {
            if (!ders.contains(der))
                ders.append(der);
        }
    };
    for (const QString &pem : shown()->settings.certificateAuthorities)
        add(pem);
    add(shown()->settings.serverCertificate);
    if (m_organization)
        add(m_organization->settings.serverCertificate);
    return ders;
}

void ServerCertificateController::openDialog(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

QString ServerCertificateController::folder() const
{
    return m_services.changes && m_organization ? m_services.changes->workspace().path : QString();
}

void ServerCertificateController::readPending()
{
    m_pendingFolder = folder();
    m_pending.clear();
    if (m_pendingFolder.isEmpty())
        return;
    using Requests = QList<sync::PendingRequest>;
    const auto read = [path = m_pendingFolder]() -> Result<Requests> {
        return sync::readPendingRequests(path);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), read), this,
                [this, path = m_pendingFolder](const Result<Requests> &requests) {
                    if (path != m_pendingFolder || !requests)
                        return;
                    m_pending = *requests;
                    Q_EMIT pendingChanged();
                    forgetAnswered();
                });
}

/// A request waits until the cloud has its certificate: a draft may still be discarded.
void ServerCertificateController::forgetAnswered()
{
    if (m_pending.isEmpty() || !m_organization || !m_organization->settings.hasServerCertificate)
        return;
    const QList<QByteArray> ders =
            pki::certificatesFromPem(m_organization->settings.serverCertificate.toUtf8());
    const auto details = ders.isEmpty()
                                 ? Result<pki::CertificateDetails>(fail(ErrorCode::NotRecognised))
                                 : pki::readCertificateDetails(ders.constFirst());
    if (!details)
        return;
    for (const sync::PendingRequest &request : std::as_const(m_pending)) {
        if (request.spkiSha256 == details->spkiSha256)
            changePending([path = m_pendingFolder, spki = request.spkiSha256] {
                return sync::removePendingRequest(path, spki);
            });
    }
}

void ServerCertificateController::changePending(std::function<Result<>()> change)
{
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(change)), this,
                [this](const Result<> &changed) {
                    if (!changed)
                        Q_EMIT noticeRequested(ErrorText::sentence(changed.error()));
                    readPending();
                });
}

void ServerCertificateController::openNewRequest()
{
    if (folder().isEmpty())
        return;
    auto *dialog = new NewRequestDialog(m_services.theme, m_services.clock, m_page->window());
    dialog->setProfile(pki::RequestProfile::MistRadiusServer);
    connect(dialog, &NewRequestDialog::copied, this, &ServerCertificateController::noticeRequested);
    connect(dialog, &NewRequestDialog::requestMade, this,
            [this](const QString &name, const QString &keyFile, const QByteArray &spki) {
                const sync::PendingRequest request{
                        spki, name, QFileInfo(keyFile).absoluteFilePath(), m_services.clock.now()};
                changePending([path = folder(), request] {
                    return sync::addPendingRequest(path, request);
                });
                Q_EMIT noticeRequested(tr("Keep the file of the private key: the certificate is "
                                          "worth nothing without it."));
            });
    openDialog(dialog);
}

void ServerCertificateController::openImport() { openForm(false); }

void ServerCertificateController::openArrived() { openForm(true); }

void ServerCertificateController::openForm(bool arrived)
{
    if (!whyNotWritable().isEmpty())
        return;
    ServerCertificateDialog::Facts facts;
    facts.present = present();
    facts.known = known();
    facts.canKeep = m_services.cloud && m_services.cloud->canKeepServerBundles();
    facts.keychain = SecretPlaceText::keychainName();
    auto *dialog = new ServerCertificateDialog(m_services.theme, m_services.clock, facts,
                                               m_page->window());
    dialog->setPending(m_pending, arrived);
    connect(dialog, &ServerCertificateDialog::saved, this,
            [this, dialog](const Wanted &wanted) { save(wanted, DraftWriter::closing(dialog)); });
    openDialog(dialog);
}

void ServerCertificateController::openView()
{
    if (!hasCertificate())
        return;
    const QList<QByteArray> ders = present();
    const auto details = ders.isEmpty() ? std::nullopt : [&] {
        const auto read = pki::readCertificateDetails(ders.constFirst());
        return read ? std::optional(*read) : std::nullopt;
    }();
    auto *dialog =
            new CertificateDialog(m_services.theme, CertificateDialog::Kind::ServerCertificate,
                                  shown()->settings.serverCertificate, details, m_page->window());
    dialog->setKeyPresent(shown()->settings.serverKeyPresent);
    dialog->setWhyNotWritable(whyNotWritable());
    connect(dialog, &CertificateDialog::inspectRequested, this, [this, ders] {
        Q_EMIT inspectRequested(ders, tr("Custom RADIUS server certificate"));
    });
    connect(dialog, &CertificateDialog::replaceRequested, this,
            &ServerCertificateController::openImport);
    connect(dialog, &CertificateDialog::deleteRequested, this,
            &ServerCertificateController::openDelete);
    openDialog(dialog);
}

void ServerCertificateController::openDelete()
{
    if (!hasCertificate() || !whyNotWritable().isEmpty())
        return;
    const QString name = nameOf(present());
    ServerCertificateDeleteDialog::Facts facts;
    facts.name = name;
    const QList<QByteArray> mist = pki::certificatesFromPem(shown()->mistCertificate.pem.toUtf8());
    if (!mist.isEmpty()) {
        if (const auto index = pki::readCertificateIndex(mist.constFirst()))
            facts.mistCa = CertificateOverview::caName(*index);
    }
    const QList<nac::Client> &clients = shown()->clients;
    facts.clientsKnown = !clients.isEmpty();
    facts.clients = std::count_if(clients.cbegin(), clients.cend(), [](const nac::Client &client) {
        return client.authType.startsWith("eap"_L1);
    });
    facts.canKeep = m_services.cloud && m_services.cloud->canKeepServerBundles();
    facts.keychain = SecretPlaceText::keychainName();
    auto *dialog = new ServerCertificateDeleteDialog(m_services.theme, facts, m_page->window());
    connect(dialog, &ServerCertificateDeleteDialog::confirmed, this,
            [this, dialog, name](bool keep) {
                const DraftWriter::Done done = DraftWriter::closing(dialog);
                const auto remove = [this, name, done] {
                    //: %1 name of a certificate
                    m_writer.write(u"remove"_s, kServerCertificate, std::nullopt,
                                   tr("Removed in the draft: %1").arg(name), done);
                };
                if (keep)
                    keepPresent(remove, done);
                else
                    remove();
            });
    openDialog(dialog);
}

void ServerCertificateController::save(const Wanted &wanted, const DraftWriter::Done &done)
{
    if (!m_services.changes)
        return;
    if (wanted.keep && m_services.cloud)
        keepBundles(
                wanted, [this, wanted, done] { keepSecrets(wanted, done); }, done);
    else
        keepSecrets(wanted, done);
}

/// The old one first: once it is replaced, nobody knows its key any more.
void ServerCertificateController::keepBundles(const Wanted &wanted,
                                              const std::function<void()> &then,
                                              const DraftWriter::Done &done)
{
    const auto keepNew = [this, wanted, then, done] {
        auto bundle = std::make_shared<const sync::KeptBundle>(
                sync::KeptBundle{wanted.certificates, wanted.key->clone(),
                                 wanted.password ? wanted.password->clone() : Secret()});
        async::then(m_services.cloud->keepServerBundle(bundle), this,
                    [then, done](const Result<> &kept) {
                        if (kept)
                            then();
                        else
                            done(ErrorText::sentence(kept.error()));
                    });
    };
    if (m_organization && m_organization->settings.hasServerCertificate)
        keepPresent(keepNew, done);
    else
        keepNew();
}

void ServerCertificateController::keepPresent(const std::function<void()> &then,
                                              const DraftWriter::Done &done)
{
    async::then(m_services.cloud->keepPresentServerBundle(), this,
                [this, then, done](const Result<bool> &kept) {
                    if (!kept) {
                        done(ErrorText::sentence(kept.error()));
                        return;
                    }
                    if (!*kept)
                        Q_EMIT noticeRequested(tr("The cloud does not show the old key, so undo "
                                                  "will ask for it."));
                    then();
                });
}

void ServerCertificateController::keepSecrets(const Wanted &wanted, const DraftWriter::Done &done)
{
    async::then(m_services.changes->keepSecret(wanted.key->clone()), this,
                [this, wanted, done](const Result<QString> &key) {
                    if (!key) {
                        done(ErrorText::sentence(key.error()));
                        return;
                    }
                    if (!wanted.password) {
                        write(wanted, *key, {}, done);
                        return;
                    }
                    async::then(m_services.changes->keepSecret(wanted.password->clone()), this,
                                [this, wanted, done, id = *key](const Result<QString> &password) {
                                    if (password)
                                        write(wanted, id, *password, done);
                                    else
                                        done(ErrorText::sentence(password.error()));
                                });
                });
}

void ServerCertificateController::write(const Wanted &wanted, const QString &key,
                                        const QString &password, const DraftWriter::Done &done)
{
    async::then(
            m_services.changes->item(kServerCertificate), this,
            [=, this](const Result<std::optional<QJsonObject>> &item) {
                if (!item) {
                    done(ErrorText::sentence(item.error()));
                    return;
                }
                // What the cloud has beside these three stays.
                QJsonObject value = item->value_or(QJsonObject());
                api::mist::setValueAt(value, u"cert"_s, QString::fromLatin1(wanted.certificates));
                api::mist::setValueAt(value, u"key"_s, api::mist::draftSecretMarker(key));
                api::mist::setValueAt(value, u"password"_s,
                                      password.isEmpty()
                                              ? QJsonValue(QJsonValue::Undefined)
                                              : QJsonValue(api::mist::draftSecretMarker(password)));
                const bool replaces = item->has_value();
                m_writer.write(replaces ? u"edit"_s : u"add"_s, kServerCertificate, value,
                               replaces
                                       //: %1 name of a certificate
                                       ? tr("Replaced in the draft by: %1").arg(wanted.name)
                                       //: %1 name of a certificate
                                       : tr("Added to the draft: %1").arg(wanted.name),
                               done);
            });
}

} // namespace sekisho::ui
