// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryParts.h"

#include <QFocusFrame>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

namespace sekisho::ui::gallery {

Card::Card(Theme &theme, QWidget *parent, Token line)
    : QFrame(parent)
    , m_theme(theme)
    , m_line(line)
{
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(m_theme.color(m_line), 1));
    p.setBrush(m_theme.color(Token::Base));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

Heading::Heading(Theme &theme, const QString &text, QWidget *parent)
    : TextLabel(theme, text, FontRole::SmallBold, Token::Text2, parent)
    , m_theme(theme)
{
    setContentsMargins(0, 0, 0, 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Heading::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    QPainter p(this);
    p.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

QTableView *sampleTable(QWidget *parent, QStandardItemModel *model, int rowHeight)
{
    auto *table = new QTableView(parent);
    model->setParent(table);
    table->setModel(model);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    return table;
}

void ringRound(QWidget *target)
{
    // The ring is placed where its widget lies, which is known once the layout has run.
    QTimer::singleShot(0, target, [target] {
        auto *frame = new QFocusFrame(target->window());
        frame->setWidget(target);
    });
}

} // namespace sekisho::ui::gallery
