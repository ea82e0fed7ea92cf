// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PendingRequests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <mutex>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 256 * 1024;
constexpr int kSha256Bytes = 32;

QString pathIn(const QString &folder) { return folder + u"/requests.json"_s; }

/// Reading, changing and writing are one step.
std::mutex &fileMutex()
{
    static std::mutex mutex;
    return mutex;
}

Result<> write(const QString &folder, const QList<PendingRequest> &requests)
{
    QJsonArray array;
    for (const PendingRequest &request : requests)
        array.append(
                QJsonObject{{u"spki_sha256"_s, QString::fromLatin1(request.spkiSha256.toHex())},
                            {u"name"_s, request.name},
                            {u"key_file"_s, request.keyFile},
                            {u"made"_s, request.made.toUTC().toString(Qt::ISODate)}});
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"requests"_s, array}}).toJson();
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, {pathIn(folder)}, file.errorString());
    return {};
}

QList<PendingRequest> read(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return {};
    QList<PendingRequest> requests;
    const QJsonArray array =
            QJsonDocument::fromJson(file.readAll()).object().value("requests"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        PendingRequest request{
                QByteArray::fromHex(json.value("spki_sha256"_L1).toString().toLatin1()),
                json.value("name"_L1).toString(), json.value("key_file"_L1).toString(),
                QDateTime::fromString(json.value("made"_L1).toString(), Qt::ISODate)};
        if (request.spkiSha256.size() == kSha256Bytes)
            requests.append(std::move(request));
    }
    return requests;
}

} // namespace

QList<PendingRequest> readPendingRequests(const QString &folder)
{
    const std::lock_guard lock(fileMutex());
    return read(folder);
}

Result<> addPendingRequest(const QString &folder, const PendingRequest &request)
{
    const std::lock_guard lock(fileMutex());
    QList<PendingRequest> requests = read(folder);
    requests.removeIf(
            [&](const PendingRequest &other) { return other.spkiSha256 == request.spkiSha256; });
    requests.prepend(request);
    return write(folder, requests.first(std::min(requests.size(), kMostPendingRequests)));
}

Result<> removePendingRequest(const QString &folder, const QByteArray &spkiSha256)
{
    const std::lock_guard lock(fileMutex());
    QList<PendingRequest> requests = read(folder);
    if (requests.removeIf(
                [&](const PendingRequest &other) { return other.spkiSha256 == spkiSha256; }) == 0)
        return {};
    return write(folder, requests);
}

} // namespace sekisho::sync
