// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace sekisho::app {

/// Waits until a window has painted what it has to show: for `sekisho --quit-when-painted`, by
/// which `./dev bench` times the start of the program.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget &window, QObject *parent = nullptr);

    /// What the window is to show has arrived; the next paint is the one that counts.
    void contentArrived();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once, after the whole window was painted with its content.
    void painted();

private:
    QPointer<QWidget> m_window;
    bool m_waiting = false;
};

} // namespace sekisho::app
