// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/WorkspaceWatch.h"

#include "core/sync/WorkspaceFile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {
/// Three files looked at; far cheaper than anything else that goes on.
constexpr int kInterval = 2000;
/// The lock of a process that died stays; only taking it shows that. Every so many looks.
constexpr int kAskEvery = 10;
} // namespace

WorkspaceWatch::WorkspaceWatch(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_last(look())
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QList<State> now = look();
        if (now != m_last) {
            m_last = now;
            Q_EMIT changed();
        }
        const bool isDue = ++m_looks % kAskEvery == 0;
        if (isDue || !QFileInfo::exists(lockPath(m_folder)))
            Q_EMIT released();
    });
    m_timer.start(kInterval);
}

void WorkspaceWatch::setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

QList<WorkspaceWatch::State> WorkspaceWatch::look() const
{
    QList<State> states;
    for (const QString &path : {databasePath(m_folder), databasePath(m_folder) + u"-wal"_s}) {
        const QFileInfo file(path);
        states.append(file.exists() ? State{file.size(), file.lastModified()} : State());
    }
    return states;
}

} // namespace sekisho::sync
