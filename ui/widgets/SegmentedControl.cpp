// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/SegmentedControl.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

SegmentedControl::SegmentedControl(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonToggled, this,
            [this](QAbstractButton *button, bool checked) {
                if (!checked)
                    return;
                button->raise();
                Q_EMIT currentChanged(button->property("segmentId").toString());
            });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::addSegment(const QString &id, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(id + u"SegmentButton"_s);
    button->setProperty("segmentId", id);
    button->setProperty("small", true);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setAccessibleName(text);
    m_group->addButton(button);
    button->show();
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool first = i == 0;
        const bool last = i == buttons.size() - 1;
        buttons.at(i)->setProperty("segment", first && last ? u"only"_s
                                              : first       ? u"first"_s
                                              : last        ? u"last"_s
                                                            : u"middle"_s);
    }
    if (buttons.size() == 1) {
        const QSignalBlocker blocker(m_group);
        button->setChecked(true);
    }
    updateGeometry();
    place();
}

void SegmentedControl::setSegmentText(const QString &id, const QString &text)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->property("segmentId").toString() == id) {
            button->setText(text);
            button->setAccessibleName(text);
        }
    }
    updateGeometry();
    place();
}

QSize SegmentedControl::sizeHint() const
{
    QSize size(0, 0);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons) {
        const QSize one = button->sizeHint();
        // Neighbours share one line.
        size.rwidth() += one.width() - (size.width() > 0 ? 1 : 0);
        size.setHeight(std::max(size.height(), one.height()));
    }
    return size;
}

void SegmentedControl::place()
{
    int x = 0;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const QRect place(x, 0, button->sizeHint().width(), height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += place.width() - 1;
    }
    if (QAbstractButton *current = m_group->checkedButton())
        current->raise();
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool SegmentedControl::event(QEvent *event)
{
    // A segment's text or font changed; while hidden the segments do not tell.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

QString SegmentedControl::currentId() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property("segmentId").toString() : QString();
}

void SegmentedControl::setCurrentId(const QString &id)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->property("segmentId").toString() == id)
            button->setChecked(true);
    }
}

} // namespace sekisho::ui
