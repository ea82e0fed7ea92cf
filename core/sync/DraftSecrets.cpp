// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Draft.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

using SecretPointer = std::shared_ptr<const Secret>;

/// A keychain entry takes 2,560 bytes (auth::kMaxSecretBytes), and a private key is longer, so a
/// value is cut into parts. The first one begins with a byte that says how many there are.
constexpr qsizetype kPartBytes = 2'400;
constexpr qsizetype kMostParts = 25;

QString partKey(const QString &workspace, const QString &id, qsizetype part)
{
    return u"draft-secret/%1/%2/%3"_s.arg(workspace, id).arg(part);
}

/// Writes the parts from the last to the first: with the first one all of them are there.
struct Keeping
{
    auth::TokenStore &tokens;
    QString workspace;
    QString id;
    std::vector<Secret> parts;
    async::Answer<QString> answer;
};

void keepNext(const std::shared_ptr<Keeping> &keeping)
{
    if (keeping->parts.empty()) {
        keeping->answer.give(keeping->id);
        return;
    }
    const qsizetype part = qsizetype(keeping->parts.size()) - 1;
    Secret value = std::move(keeping->parts.back());
    keeping->parts.pop_back();
    async::then(
            keeping->tokens.write(partKey(keeping->workspace, keeping->id, part), std::move(value)),
            &keeping->tokens, [keeping](const Result<> &written) {
                if (!written)
                    keeping->answer.give(fail(written.error()));
                else
                    keepNext(keeping);
            });
}

/// Reads one value after another, each part by part. Also used to forget: that needs the number of
/// parts.
struct Reading
{
    Reading(auth::TokenStore &store, QString workspaceId, QStringList secretIds, bool forget)
        : tokens(store)
        , workspace(std::move(workspaceId))
        , ids(std::move(secretIds))
        , forgets(forget)
    {
    }
    auth::TokenStore &tokens;
    QString workspace;
    QStringList ids; ///< not read yet; the last one is being read
    bool forgets;
    QByteArray bytes;
    qsizetype part = 0;
    qsizetype parts = 1;
    std::optional<Error> error;
    QMap<QString, SecretPointer> found;
    std::function<void(Reading &)> done;
};

void readNext(const std::shared_ptr<Reading> &reading);

void finishValue(const std::shared_ptr<Reading> &reading, bool isWhole)
{
    // Secret overwrites its bytes when it ends, also those of a half value.
    Secret value(std::move(reading->bytes));
    reading->bytes = {};
    if (isWhole)
        reading->found.insert(reading->ids.last(),
                              std::make_shared<const Secret>(std::move(value)));
    reading->ids.removeLast();
    reading->part = 0;
    reading->parts = 1;
    readNext(reading);
}

void removeNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->part == reading->parts) {
        finishValue(reading, false);
        return;
    }
    // The first part last: until then it says how many there are.
    const qsizetype part = reading->parts - 1 - reading->part++;
    async::then(reading->tokens.remove(partKey(reading->workspace, reading->ids.last(), part)),
                &reading->tokens, [reading](const Result<> &removed) {
                    if (!removed)
                        reading->error = removed.error();
                    removeNext(reading);
                });
}

void takePart(const std::shared_ptr<Reading> &reading, const SecretPointer &secret)
{
    QByteArrayView bytes = secret->reveal();
    if (reading->part == 0 && !bytes.isEmpty()) {
        reading->parts = qsizetype(quint8(bytes.front()));
        bytes = bytes.sliced(1);
        reading->bytes.reserve(reading->parts * kPartBytes); // not copied about while it grows
        if (reading->forgets) {
            removeNext(reading);
            return;
        }
    }
    reading->bytes.append(bytes);
    if (++reading->part < reading->parts)
        readNext(reading);
    else
        finishValue(reading, true);
}

void readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->ids.isEmpty()) {
        reading->done(*reading);
        return;
    }
    async::then(
            reading->tokens.read(partKey(reading->workspace, reading->ids.last(), reading->part)),
            &reading->tokens, [reading](const Result<SecretPointer> &secret) {
                if (secret && *secret) {
                    takePart(reading, *secret);
                    return;
                }
                if (!secret && secret.error().code != ErrorCode::TokenMissing)
                    reading->error = secret.error();
                finishValue(reading, false);
            });
}

} // namespace

DraftSecrets::DraftSecrets(auth::TokenStore &tokens, QString workspaceId)
    : m_tokens(tokens)
    , m_workspace(std::move(workspaceId))
{
}

Future<QString> DraftSecrets::keep(Secret value)
{
    return keep(std::move(value), QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Future<QString> DraftSecrets::keep(Secret value, const QString &id)
{
    const qsizetype parts = std::max<qsizetype>(1, (value.size() + kPartBytes - 1) / kPartBytes);
    if (parts > kMostParts)
        return async::failed<QString>(Error(ErrorCode::LimitExceeded, {u"secret size"_s}));
    auto keeping = std::make_shared<Keeping>(Keeping{m_tokens, m_workspace, id, {}, {}});
    for (qsizetype i = 0; i < parts; ++i) {
        const qsizetype from = i * kPartBytes;
        const QByteArrayView bytes =
                value.reveal().sliced(from, std::min(kPartBytes, value.size() - from));
        QByteArray part;
        part.reserve(bytes.size() + 1);
        if (i == 0)
            part.append(char(parts));
        part.append(bytes);
        keeping->parts.push_back(Secret(std::move(part)));
    }
    const Future<QString> future = keeping->answer.future();
    keepNext(keeping);
    return future;
}

Future<QMap<QString, SecretPointer>> DraftSecrets::read(const QStringList &ids)
{
    using Found = QMap<QString, SecretPointer>;
    const async::Answer<Found> answer;
    auto reading = std::make_shared<Reading>(m_tokens, m_workspace, ids, false);
    reading->done = [answer](Reading &ended) {
        // One that cannot be read now is as good as gone only if nothing could be read.
        if (ended.error && ended.found.isEmpty())
            answer.give(fail(*ended.error));
        else
            answer.give(std::move(ended.found));
    };
    readNext(reading);
    return answer.future();
}

Future<> DraftSecrets::forget(const QStringList &ids)
{
    const async::Answer<void> answer;
    auto reading = std::make_shared<Reading>(m_tokens, m_workspace, ids, true);
    reading->done = [answer](Reading &ended) {
        answer.give(ended.error ? Result<>(fail(*ended.error)) : Result<>());
    };
    readNext(reading);
    return answer.future();
}

} // namespace sekisho::sync
