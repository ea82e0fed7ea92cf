// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/KeptBundles.h"

#include "core/base/Log.h"
#include "core/pki/Digest.h"
#include "core/pki/Sealed.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using auth::TokenStore;

namespace {

constexpr qint64 kMostFileBytes = 1024 * 1024;
const ItemKey kServerKey{ItemType::ServerCertificate, u"-"_s};

/// What the bundle of these certificates is called; empty for what is no certificate.
QString nameOf(const QByteArray &certificates)
{
    const QList<QByteArray> ders = api::mist::certificatesOf(QString::fromLatin1(certificates));
    return ders.isEmpty()
                   ? QString()
                   : QString::fromLatin1(pki::sha256(ders.constFirst()).toHex()) + u".sealed"_s;
}

/// Three parts after each other, each behind its length.
Secret packed(const KeptBundle &bundle)
{
    QByteArray bytes;
    bytes.reserve(12 + bundle.certificates.size() + bundle.key.size() + bundle.password.size());
    const auto add = [&bytes](QByteArrayView part) {
        char length[4];
        qToBigEndian(quint32(part.size()), length);
        bytes.append(length, sizeof length).append(part);
    };
    add(bundle.certificates);
    add(bundle.key.reveal());
    add(bundle.password.reveal());
    return Secret(std::move(bytes));
}

std::shared_ptr<const KeptBundle> unpacked(const Secret &bytes)
{
    QByteArrayView rest = bytes.reveal();
    const auto take = [&rest](QByteArrayView *part) {
        if (rest.size() < 4)
            return false;
        const qsizetype length = qFromBigEndian<quint32>(rest.data());
        rest = rest.sliced(4);
        if (length > rest.size())
            return false;
        *part = rest.first(length);
        rest = rest.sliced(length);
        return true;
    };
    QByteArrayView certificates;
    QByteArrayView key;
    QByteArrayView password;
    if (!take(&certificates) || !take(&key) || !take(&password) || !rest.isEmpty())
        return nullptr;
    return std::make_shared<const KeptBundle>(KeptBundle{
            certificates.toByteArray(), Secret(key.toByteArray()), Secret(password.toByteArray())});
}

/// The newest kMost stay.
void removeOld(const QString &folder)
{
    QDir dir(folder);
    const QStringList files = dir.entryList({u"*.sealed"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = KeptBundles::kMost; i < files.size(); ++i)
        dir.remove(files.at(i));
}

Result<> writeSealed(const QString &folder, const QString &name, const Secret &key,
                     const KeptBundle &bundle)
{
    const Result<QByteArray> sealed = pki::seal(key, packed(bundle).reveal(), name.toLatin1());
    if (!sealed)
        return fail(sealed.error());
    const QString path = folder + u'/' + name;
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(*sealed) != sealed->size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, {path}, file.errorString());
    removeOld(folder);
    return {};
}

std::shared_ptr<const KeptBundle> readSealed(const QString &folder, const QString &name,
                                             const Secret &key)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFileBytes)
        return nullptr;
    const Result<Secret> plain = pki::unseal(key, file.readAll(), name.toLatin1());
    if (!plain) {
        qCWarning(lcSync).noquote() << "a kept certificate:" << plain.error().toLogLine();
        return nullptr;
    }
    return unpacked(*plain);
}

} // namespace

KeptBundles::KeptBundles(TokenStore &tokens, const WorkspaceInfo &workspace, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_workspace(workspace.id)
    , m_folder(workspace.path + u"/kept"_s)
{
}

QString KeptBundles::keyName(const QString &workspaceId) { return u"kept-key/"_s + workspaceId; }

bool KeptBundles::canKeep() const { return m_tokens.place() == TokenStore::Place::Keychain; }

void KeptBundles::makeKey(const async::Answer<KeyPtr> &answer)
{
    Result<Secret> made = pki::newSealKey();
    if (!made) {
        answer.give(fail(made.error()));
        return;
    }
    const auto kept = std::make_shared<const Secret>(made->clone());
    async::then(m_tokens.write(keyName(m_workspace), std::move(*made)), this,
                [this, answer, kept](const Result<> &written) {
                    if (!written)
                        answer.give(fail(written.error()));
                    else if (!canKeep()) // it went into memory: nobody could open the file again
                        answer.give(fail(ErrorCode::KeychainUnavailable));
                    else
                        answer.give(kept);
                });
}

/// Null where there is none and none is to be made.
Future<KeptBundles::KeyPtr> KeptBundles::key(bool make)
{
    const async::Answer<KeyPtr> answer;
    async::then(m_tokens.read(keyName(m_workspace)), this,
                [this, answer, make](const Result<KeyPtr> &key) {
                    const bool missing = !key && key.error().code == ErrorCode::TokenMissing;
                    if (key && *key && (*key)->size() == pki::kSealKeyBytes)
                        answer.give(*key);
                    else if (!key && !missing)
                        answer.give(fail(key.error()));
                    else if (make)
                        makeKey(answer);
                    else
                        answer.give(KeyPtr());
                });
    return answer.future();
}

Future<> KeptBundles::keep(std::shared_ptr<const KeptBundle> bundle)
{
    if (!canKeep())
        return async::failed<void>(Error(ErrorCode::KeychainUnavailable));
    const QString name = nameOf(bundle->certificates);
    if (name.isEmpty() || bundle->key.isEmpty())
        return async::failed<void>(Error(ErrorCode::InvalidArgument, {u"certificate and key"_s}));
    const async::Answer<void> answer;
    async::then(key(true), this,
                [this, answer, name, bundle = std::move(bundle)](const Result<KeyPtr> &key) {
                    if (!key) {
                        answer.give(fail(key.error()));
                        return;
                    }
                    const auto work = [folder = m_folder, name, key = *key, bundle] {
                        return writeSealed(folder, name, *key, *bundle);
                    };
                    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                                [answer](const Result<> &written) { answer.give(written); });
                });
    return answer.future();
}

Future<std::shared_ptr<const KeptBundle>> KeptBundles::find(const QByteArray &certificates)
{
    using Found = std::shared_ptr<const KeptBundle>;
    const QString name = nameOf(certificates);
    if (name.isEmpty() || !QFile::exists(m_folder + u'/' + name))
        return async::ready<Found>(Found());
    const async::Answer<Found> answer;
    async::then(key(false), this, [this, answer, name](const Result<KeyPtr> &key) {
        if (!key || !*key) {
            answer.give(key ? Result<Found>(Found()) : fail(key.error()));
            return;
        }
        const auto work = [folder = m_folder, name, key = *key]() -> Result<Found> {
            return readSealed(folder, name, *key);
        };
        async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                    [answer](const Result<Found> &found) { answer.give(found); });
    });
    return answer.future();
}

namespace {

/// The certificates that come back without a key of this run's draft; empty: nothing to fill in.
QByteArray returning(const DraftEdit &edit)
{
    const auto change = edit.changes.constFind(kServerKey);
    if (change == edit.changes.cend() || !*change)
        return {};
    return (*change)->value("cert"_L1).toString().toUtf8();
}

} // namespace

Future<DraftEdit> withKeptSecrets(const DraftEdit &edit, KeptBundles &kept, DraftSecrets &secrets)
{
    const QByteArray certificates = returning(edit);
    if (certificates.isEmpty())
        return async::ready<DraftEdit>(edit);
    using Found = std::shared_ptr<const KeptBundle>;
    const async::Answer<DraftEdit> answer;
    const auto with = [edit](const QString &key, const QString &password) {
        DraftEdit filled = edit;
        QJsonObject value = *filled.changes.value(kServerKey);
        value.insert("key"_L1, api::mist::draftSecretMarker(key));
        if (password.isEmpty())
            value.remove("password"_L1);
        else
            value.insert("password"_L1, api::mist::draftSecretMarker(password));
        filled.changes.insert(kServerKey, value);
        return filled;
    };
    async::then(kept.find(certificates), &kept,
                [&kept, &secrets, answer, edit, with](const Result<Found> &found) {
                    if (!found || !*found) {
                        answer.give(edit);
                        return;
                    }
                    const Found bundle = *found;
                    async::then(secrets.keep(bundle->key.clone()), &kept,
                                [&kept, &secrets, answer, edit, with,
                                 bundle](const Result<QString> &key) {
                                    if (!key || bundle->password.isEmpty()) {
                                        answer.give(key ? with(*key, {}) : edit);
                                        return;
                                    }
                                    async::then(secrets.keep(bundle->password.clone()), &kept,
                                                [answer, edit, with,
                                                 id = *key](const Result<QString> &password) {
                                                    answer.give(password ? with(id, *password)
                                                                         : edit);
                                                });
                                });
                });
    return answer.future();
}

} // namespace sekisho::sync
