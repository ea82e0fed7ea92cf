// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Log.h"
#include "core/sync/Workspace.h"
#include "core/sync/WorkspaceFile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

/// What every file system takes, short enough for paths on Windows.
QString folderName(const QString &text)
{
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]+"_s);
    QString name = text;
    name.replace(strange, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.left(80);
}

} // namespace

WorkspaceDirectory::WorkspaceDirectory(QString root)
    : m_root(std::move(root))
{
}

QList<WorkspaceInfo> WorkspaceDirectory::list() const
{
    QList<WorkspaceInfo> found;
    const QDir root(m_root);
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const Result<WorkspaceInfo> info = readWorkspaceFile(root.absoluteFilePath(folder));
        if (info)
            found.append(*info);
        else
            qCDebug(lcSync).noquote() << "left out:" << info.error().toLogLine();
    }
    std::sort(found.begin(), found.end(), [](const WorkspaceInfo &a, const WorkspaceInfo &b) {
        return a.lastOpened != b.lastOpened ? a.lastOpened > b.lastOpened : a.path < b.path;
    });
    return found;
}

Result<WorkspaceInfo> WorkspaceDirectory::create(const api::mist::Cloud &cloud,
                                                 const nac::OrganizationId &organization,
                                                 const QString &organizationName)
{
    if (organization.isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"organization"_s});
    const QString cloudUrl = cloud.apiUrl.toString();
    const QList<WorkspaceInfo> present = list();
    for (const WorkspaceInfo &info : present) {
        if (info.cloudUrl == cloudUrl && info.organization == organization)
            return info;
    }
    WorkspaceInfo info;
    info.id = newWorkspaceId();
    info.cloudUrl = cloudUrl;
    info.cloudName = cloud.name;
    info.organization = organization;
    info.organizationName = organizationName;
    const QDir root(m_root);
    const QString wanted = folderName(cloud.apiUrl.authority() + u'_' + organization.value());
    QString name = wanted;
    for (int n = 2; root.exists(name); ++n)
        name = u"%1-%2"_s.arg(wanted).arg(n);
    info.path = root.absoluteFilePath(name);
    if (!QDir().mkpath(info.path))
        return fail(ErrorCode::StoreReadOnly, {info.path});
    if (const Result<> written = writeWorkspaceFile(info); !written) {
        QDir().rmdir(info.path);
        return fail(ErrorCode::StoreReadOnly, {info.path}, written.error().detail);
    }
    return info;
}

bool WorkspaceDirectory::isWorkspace(const QString &folder)
{
    return QFileInfo::exists(databasePath(folder)) || readWorkspaceFile(folder).has_value();
}

QString WorkspaceDirectory::chosenRoot(const QString &settingsFile, const QString &usual)
{
    const QString chosen = QSettings(settingsFile, QSettings::IniFormat)
                                   .value(QString::fromLatin1(kFolderSetting))
                                   .toString();
    return chosen.isEmpty() ? usual : chosen;
}

Result<> WorkspaceDirectory::remove(const WorkspaceInfo &workspace)
{
    const QDir root(m_root);
    const QString path = QDir::cleanPath(workspace.path);
    // Only a direct sub-folder with our file in it is ever removed.
    if (QFileInfo(path).absolutePath() != QDir::cleanPath(root.absolutePath()) ||
        !readWorkspaceFile(path))
        return fail(ErrorCode::InvalidArgument, {workspace.path});
    if (!QDir(path).removeRecursively())
        return fail(ErrorCode::StoreReadOnly, {workspace.path});
    return {};
}

} // namespace sekisho::sync
