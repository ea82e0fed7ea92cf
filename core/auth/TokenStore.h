// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/Secret.h"

#include <QObject>
#include <QString>

namespace sekisho::auth {

/// Where secrets are kept. `KeychainTokenStore` = the OS keychain; `MemoryTokenStore` = this run
/// only.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Place { Keychain, Memory };
    Q_ENUM(Place)

    /// Where the next write goes. A keychain that turns out not to work falls back to memory, says
    /// so with placeChanged(), and keeps working.
    virtual Place place() const = 0;

    /// TokenMissing when there is none. Keys: "token/<workspace id>", "digest-key/<workspace id>".
    virtual Future<std::shared_ptr<const Secret>> read(const QString &key) = 0;
    virtual Future<> write(const QString &key, Secret secret) = 0;
    /// The same for this run only: the secret goes into no keychain, and what one held under that
    /// key stays there and is hidden. What is in memory anyway is written there.
    virtual Future<> writeForRun(const QString &key, Secret secret)
    {
        return write(key, std::move(secret));
    }
    /// Success also when there was none.
    virtual Future<> remove(const QString &key) = 0;

Q_SIGNALS:
    void placeChanged(sekisho::auth::TokenStore::Place place);
};

/// QtKeychain behind, with the in-memory fallback. Values above what the Windows store takes
/// (2,560 bytes) are refused with LimitExceeded.
std::unique_ptr<TokenStore> makeKeychainTokenStore(const QString &service);
/// Only for this run (tests, `--token-file`).
std::unique_ptr<TokenStore> makeMemoryTokenStore();

} // namespace sekisho::auth
