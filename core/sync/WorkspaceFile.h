// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Workspace.h"

namespace sekisho::sync {

// `workspace.json` beside the database says what the folder holds, so that the list of workspaces
// needs no database opened (and shows damaged ones). The database's own record is the true one.

/// FileUnreadable when there is none or it is not one.
Result<WorkspaceInfo> readWorkspaceFile(const QString &folder);
/// FileUnwritable.
Result<> writeWorkspaceFile(const WorkspaceInfo &info);

QString databasePath(const QString &folder);
QString lockPath(const QString &folder);
QString newWorkspaceId();

} // namespace sekisho::sync
