// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/WorkspaceSession.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// How fresh the data are, in words: header, status bar and loading pages say the same.
struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::SyncText)
public:
    enum class Situation { Closed, Opening, Never, Pulling, Offline, Waiting, Failed, Synced };

    static Situation situation(const WorkspaceSession &session, const QDateTime &now);
    /// "Synced 10:38, 4 min ago", "Offline since 10:42", "Fetching rules, 3 of 26 requests" …
    static QString sentence(const WorkspaceSession &session, const QDateTime &now);
    /// "Synced 10:38, 4 min ago".
    static QString synced(const PageContext &context, const QDateTime &now);
    /// "Fetching rules, 3 of 26 requests"; `kind` is a Kind name, unknown ones are "data".
    static QString fetching(const QString &kind, int done, int planned);
    /// What is fetched, as the object of "Fetching …".
    static QString kind(const QString &kind);
    /// "10:38" on the same day, otherwise date and time.
    static QString moment(const QDateTime &time, const QDateTime &now);
    /// "API 312 of 5,000 this hour", "Retrying at 10:52 (every 2 min)", or empty.
    static QString calls(const WorkspaceSession &session);
};

} // namespace sekisho::ui
