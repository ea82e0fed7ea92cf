// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"

#include <QSet>
#include <QStringList>
#include <map>

namespace sekisho::auth {

/// What Windows' credential store takes (CRED_MAX_CREDENTIAL_BLOB_SIZE); everywhere the same, so
/// that what works on one system works on all.
constexpr qsizetype kMaxSecretBytes = 2'560;

/// Secrets of this run only.
class MemoryTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    using TokenStore::TokenStore;

    Place place() const override { return Place::Memory; }
    Future<std::shared_ptr<const Secret>> read(const QString &key) override;
    Future<> write(const QString &key, Secret secret) override;
    Future<> remove(const QString &key) override;
    QStringList keys() const;

private:
    std::map<QString, std::shared_ptr<const Secret>> m_secrets;
};

/// The OS keychain as three calls. Errors: TokenMissing (read), KeychainDenied (the person or the
/// system refused this entry), KeychainUnavailable (there is no keychain to speak of).
class Keychain
{
public:
    virtual ~Keychain() = default;
    virtual Future<std::shared_ptr<const Secret>> read(const QString &key) = 0;
    virtual Future<> write(const QString &key, const Secret &secret) = 0;
    virtual Future<> remove(const QString &key) = 0;
};

/// QtKeychain. Never falls back to files, which QtKeychain could do.
std::unique_ptr<Keychain> makeQtKeychain(const QString &service);

/// A keychain for as long as it works, memory from then on: the first KeychainUnavailable switches
/// over, says so once, and the operation that met it is done again in memory.
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    explicit KeychainTokenStore(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~KeychainTokenStore() override;

    Place place() const override { return m_place; }
    /// Keys of what ends with this run.
    QStringList keysForRun() const;
    Future<std::shared_ptr<const Secret>> read(const QString &key) override;
    Future<> write(const QString &key, Secret secret) override;
    Future<> writeForRun(const QString &key, Secret secret) override;
    Future<> remove(const QString &key) override;

private:
    void fallBack(const Error &reason);

    std::unique_ptr<Keychain> m_keychain;
    MemoryTokenStore m_memory;
    QSet<QString> m_forRun; ///< keys whose secret is in m_memory although there is a keychain
    Place m_place = Place::Keychain;
};

} // namespace sekisho::auth
