// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/DigestKey.h"

#include "core/base/Log.h"

#include <QRandomGenerator>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using Key = std::shared_ptr<const Secret>;
using auth::TokenStore;

namespace {

constexpr qsizetype kDigestKeyBytes = 32;

void warn(const Error &error)
{
    qCWarning(lcSync).noquote() << "secrets are not compared:" << error.toLogLine();
}

void make(TokenStore &tokens, const QString &name, QObject *context,
          const async::Answer<Key> &answer)
{
    QByteArray bytes(kDigestKeyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    Secret key(std::move(bytes));
    auto kept = std::make_shared<const Secret>(key.clone());
    async::then(tokens.write(name, std::move(key)), context,
                [&tokens, answer, kept](const Result<> &written) {
                    if (!written)
                        warn(written.error());
                    const bool keeps = written && tokens.place() == TokenStore::Place::Keychain;
                    answer.give(keeps ? kept : std::make_shared<const Secret>());
                });
}

} // namespace

Future<Key> digestKey(TokenStore &tokens, const QString &workspaceId, QObject *context)
{
    // A key that does not outlive this run would make every secret look changed next time.
    if (tokens.place() == TokenStore::Place::Memory)
        return async::ready<Key>(std::make_shared<const Secret>());
    const async::Answer<Key> answer;
    const QString name = u"digest-key/"_s + workspaceId;
    async::then(tokens.read(name), context,
                [&tokens, name, context, answer](const Result<Key> &key) {
                    if (key && *key && (*key)->size() == kDigestKeyBytes) {
                        answer.give(*key);
                    } else if (key || key.error().code == ErrorCode::TokenMissing) {
                        make(tokens, name, context, answer);
                    } else {
                        warn(key.error());
                        answer.give(std::make_shared<const Secret>());
                    }
                });
    return answer.future();
}

} // namespace sekisho::sync
