// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"

#include <memory>

namespace sekisho::app {

/// `--token-file`: whatever workspace is opened, its token is the one of the file; all else is kept
/// in memory for this run.
class TokenFileStore : public auth::TokenStore
{
    Q_OBJECT
public:
    /// Reads the first line of `file`. FileUnreadable, or TokenMissing when it is empty.
    static Result<std::unique_ptr<TokenFileStore>> fromFile(const QString &file);

    Place place() const override { return Place::Memory; }
    Future<std::shared_ptr<const Secret>> read(const QString &key) override;
    Future<> write(const QString &key, Secret secret) override;
    Future<> remove(const QString &key) override;

private:
    explicit TokenFileStore(Secret token);

    std::shared_ptr<const Secret> m_token;
    std::unique_ptr<auth::TokenStore> m_memory;
};

} // namespace sekisho::app
