// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/TokenStore.h"

#include "core/auth/KeychainTokenStore.h"
#include "core/base/Log.h"

namespace sekisho::auth {

using SecretPointer = std::shared_ptr<const Secret>;

namespace {

Result<> checkSize(const Secret &secret)
{
    if (secret.size() > kMaxSecretBytes)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("secret size")},
                    QStringLiteral("%1 of %2 bytes").arg(secret.size()).arg(kMaxSecretBytes));
    return {};
}

} // namespace

Future<SecretPointer> MemoryTokenStore::read(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return async::failed<SecretPointer>(Error(ErrorCode::TokenMissing));
    return async::ready<SecretPointer>(found->second);
}

Future<> MemoryTokenStore::write(const QString &key, Secret secret)
{
    if (const Result<> fits = checkSize(secret); !fits)
        return async::failed<void>(fits.error());
    m_secrets.insert_or_assign(key, std::make_shared<const Secret>(std::move(secret)));
    return async::ready<void>({});
}

Future<> MemoryTokenStore::remove(const QString &key)
{
    m_secrets.erase(key);
    return async::ready<void>({});
}

QStringList MemoryTokenStore::keys() const
{
    QStringList keys;
    for (const auto &entry : m_secrets)
        keys.append(entry.first);
    return keys;
}

QStringList KeychainTokenStore::keysForRun() const { return m_memory.keys(); }

KeychainTokenStore::KeychainTokenStore(std::unique_ptr<Keychain> keychain, QObject *parent)
    : TokenStore(parent)
    , m_keychain(std::move(keychain))
{
}

KeychainTokenStore::~KeychainTokenStore() = default;

void KeychainTokenStore::fallBack(const Error &reason)
{
    if (m_place == Place::Memory) // another operation was under way as well
        return;
    m_place = Place::Memory;
    qCWarning(lcAuth).noquote() << "no keychain, secrets stay in memory:" << reason.detail;
    Q_EMIT placeChanged(m_place);
}

Future<SecretPointer> KeychainTokenStore::read(const QString &key)
{
    if (m_place == Place::Memory || m_forRun.contains(key))
        return m_memory.read(key);
    const async::Answer<SecretPointer> answer;
    async::then(m_keychain->read(key), this,
                [this, key, answer](const Result<SecretPointer> &result) {
                    if (result || result.error().code != ErrorCode::KeychainUnavailable) {
                        answer.give(result);
                        return;
                    }
                    fallBack(result.error());
                    async::then(m_memory.read(key), this,
                                [answer](const Result<SecretPointer> &kept) { answer.give(kept); });
                });
    return answer.future();
}

Future<> KeychainTokenStore::write(const QString &key, Secret secret)
{
    if (const Result<> fits = checkSize(secret); !fits)
        return async::failed<void>(fits.error());
    if (m_forRun.remove(key))
        m_memory.remove(key);
    if (m_place == Place::Memory)
        return m_memory.write(key, std::move(secret));
    const auto kept = std::make_shared<Secret>(std::move(secret));
    const async::Answer<void> answer;
    async::then(m_keychain->write(key, *kept), this,
                [this, key, kept, answer](const Result<> &result) {
                    if (result || result.error().code != ErrorCode::KeychainUnavailable) {
                        answer.give(result);
                        return;
                    }
                    fallBack(result.error());
                    async::then(m_memory.write(key, std::move(*kept)), this,
                                [answer](const Result<> &written) { answer.give(written); });
                });
    return answer.future();
}

Future<> KeychainTokenStore::writeForRun(const QString &key, Secret secret)
{
    if (m_place == Place::Keychain)
        m_forRun.insert(key);
    return m_memory.write(key, std::move(secret));
}

Future<> KeychainTokenStore::remove(const QString &key)
{
    if (m_forRun.remove(key))
        m_memory.remove(key);
    if (m_place == Place::Memory)
        return m_memory.remove(key);
    const async::Answer<void> answer;
    async::then(m_keychain->remove(key), this, [this, key, answer](const Result<> &result) {
        if (result || result.error().code != ErrorCode::KeychainUnavailable) {
            answer.give(result);
            return;
        }
        fallBack(result.error());
        async::then(m_memory.remove(key), this,
                    [answer](const Result<> &removed) { answer.give(removed); });
    });
    return answer.future();
}

std::unique_ptr<TokenStore> makeKeychainTokenStore(const QString &service)
{
    return std::make_unique<KeychainTokenStore>(makeQtKeychain(service));
}

std::unique_ptr<TokenStore> makeMemoryTokenStore() { return std::make_unique<MemoryTokenStore>(); }

} // namespace sekisho::auth
