// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace sekisho::ui {

/// Puts the ring round whatever has the focus. Item views outline the current cell themselves, and
/// widgets with the property "ownFocus" paint their own.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace sekisho::ui
