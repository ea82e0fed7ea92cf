// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace sekisho::sync {

/// Watches a workspace that another process writes: whether its files changed, whether it was let
/// go of. Looks at them now and then, since notices of the system do not come from every file
/// system. GUI thread.
class WorkspaceWatch : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceWatch(QString folder, QObject *parent = nullptr);
    void setInterval(int milliseconds);

Q_SIGNALS:
    /// The database was written.
    void changed();
    /// Perhaps nobody holds the lock any more: it is gone (said again at each look), or it is time
    /// to ask.
    void released();

private:
    struct State
    {
        qint64 size = -1;
        QDateTime modified;
        bool operator==(const State &) const = default;
    };
    QList<State> look() const;

    QString m_folder;
    QList<State> m_last;
    int m_looks = 0;
    QTimer m_timer;
};

} // namespace sekisho::sync
