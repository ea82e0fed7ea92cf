// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"

#include <QObject>
#include <QPoint>
#include <functional>

class QAbstractItemView;
class QMimeData;

namespace sekisho::ui {

/// Lets an object be dragged out of a list: as a .pem (or .der) file where files are taken, as PEM
/// text where text is. Private keys are not. Owned by the view.
class DragOut : public QObject
{
    Q_OBJECT
public:
    /// `item` tells what is dragged: the selected object; null for nothing.
    DragOut(QAbstractItemView *view, std::function<const pki::Item *()> item);

    /// What a drag carries; null for what is not given away. The file lies in a temporary folder
    /// until the program ends. Caller owns it.
    static QMimeData *mimeData(const pki::Item &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();

    QAbstractItemView *m_view;
    std::function<const pki::Item *()> m_item;
    QPoint m_pressedAt;
    bool m_pressed = false;
};

} // namespace sekisho::ui
