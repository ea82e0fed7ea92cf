// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/WorkspaceFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

QString filePath(const QString &folder) { return QDir(folder).filePath(u"workspace.json"_s); }
constexpr auto kSchema = "sekisho.workspace/1"_L1;
/// Ours is below 1 KiB.
constexpr qint64 kMaxBytes = 64 * 1024;

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}
QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QString databasePath(const QString &folder) { return QDir(folder).filePath(u"workspace.db"_s); }
QString lockPath(const QString &folder) { return QDir(folder).filePath(u"workspace.lock"_s); }
QString newWorkspaceId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Result<WorkspaceInfo> readWorkspaceFile(const QString &folder)
{
    QFile file(filePath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMaxBytes), &parsed).object();
    if (json.value("schema"_L1).toString() != kSchema || json.value("id"_L1).toString().isEmpty())
        return fail(ErrorCode::FileUnreadable, {file.fileName()}, parsed.errorString());
    WorkspaceInfo info;
    info.id = json.value("id"_L1).toString();
    info.path = folder;
    info.cloudUrl = json.value("cloud_url"_L1).toString();
    info.cloudName = json.value("cloud_name"_L1).toString();
    info.organization = nac::OrganizationId(json.value("organization_id"_L1).toString());
    info.organizationName = json.value("organization_name"_L1).toString();
    info.lastOpened = timeOf(json.value("last_opened"_L1));
    info.lastPull = timeOf(json.value("last_pull"_L1));
    return info;
}

Result<> writeWorkspaceFile(const WorkspaceInfo &info)
{
    const QJsonObject json{
            {u"schema"_s, QString(kSchema)},
            {u"id"_s, info.id},
            {u"cloud_url"_s, info.cloudUrl},
            {u"cloud_name"_s, info.cloudName},
            {u"organization_id"_s, info.organization.value()},
            {u"organization_name"_s, info.organizationName},
            {u"last_opened"_s, textOf(info.lastOpened)},
            {u"last_pull"_s, textOf(info.lastPull)},
    };
    QSaveFile file(filePath(info.path));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 ||
        !file.commit())
        return fail(ErrorCode::FileUnwritable, {file.fileName()}, file.errorString());
    return {};
}

} // namespace sekisho::sync
