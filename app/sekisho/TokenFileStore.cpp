// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/TokenFileStore.h"

#include <QFile>

namespace sekisho::app {

namespace {

/// Longer than any token; a wrong file must not be read whole.
constexpr qint64 kMaxLine = 64 * 1024;

bool isToken(const QString &key) { return key.startsWith(QStringLiteral("token/")); }

} // namespace

TokenFileStore::TokenFileStore(Secret token)
    : m_token(std::make_shared<const Secret>(std::move(token)))
    , m_memory(auth::makeMemoryTokenStore())
{
}

Result<std::unique_ptr<TokenFileStore>> TokenFileStore::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    QByteArray line = file.readLine(kMaxLine);
    while (!line.isEmpty() && (line.endsWith('\n') || line.endsWith('\r') || line.endsWith(' ')))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::TokenMissing);
    return std::unique_ptr<TokenFileStore>(new TokenFileStore(Secret(std::move(line))));
}

Future<std::shared_ptr<const Secret>> TokenFileStore::read(const QString &key)
{
    return isToken(key) ? async::ready<std::shared_ptr<const Secret>>(m_token)
                        : m_memory->read(key);
}

Future<> TokenFileStore::write(const QString &key, Secret secret)
{
    return m_memory->write(key, std::move(secret));
}

Future<> TokenFileStore::remove(const QString &key) { return m_memory->remove(key); }

} // namespace sekisho::app
