// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/FocusRing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QStyle>

namespace sekisho::ui {

FocusRing::FocusRing(QApplication &application)
    : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    const bool wanted = widget && !widget->isWindow() && widget->parentWidget() &&
                        !qobject_cast<QAbstractItemView *>(widget) &&
                        !widget->property("ownFocus").toBool() && !widget->inherits("QMenuBar") &&
                        !widget->inherits("QMenu") && !widget->inherits("QTabBar") &&
                        !widget->inherits("QSplitterHandle") &&
                        !qobject_cast<QAbstractItemView *>(widget->parentWidget()) &&
                        widget->style()->inherits("sekisho::ui::SekishoStyle");
    if (!wanted) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // An editor inside a spin box or an editable combo box: the ring belongs to the whole.
    QWidget *target = widget;
    if (QWidget *parent = widget->parentWidget();
        parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"))
        target = parent;
    // The frame is a child of what it surrounds and may have gone with it.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(target);
}

} // namespace sekisho::ui
