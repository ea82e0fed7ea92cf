// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryPage.h"

#include "ui/widgets/GalleryParts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

GalleryPage::GalleryPage(Theme &theme, ViewSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    setObjectName(u"galleryPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void GalleryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void GalleryPage::rebuild()
{
    delete m_content;
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"galleryScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName(u"gallery"_s);
    scroll->setWidget(page);
    layout()->addWidget(scroll);
    m_content = scroll;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(18, 12, 18, 12);
    columns->setSpacing(20);
    using Room = void (GalleryPage::*)(QVBoxLayout &);
    struct Column
    {
        int stretch;
        QList<Room> rooms;
    };
    const Column all[] = {
            {466,
             {&GalleryPage::addColours, &GalleryPage::addStates, &GalleryPage::addIcons,
              &GalleryPage::addChips, &GalleryPage::addBars, &GalleryPage::addType,
              &GalleryPage::addVerdicts, &GalleryPage::addOtherIcons}},
            {438,
             {&GalleryPage::addButtons, &GalleryPage::addFields, &GalleryPage::addBanners,
              &GalleryPage::addDiff, &GalleryPage::addRows}},
            {386,
             {&GalleryPage::addEmpty, &GalleryPage::addFilteredOut, &GalleryPage::addLoading,
              &GalleryPage::addFailed, &GalleryPage::addToast, &GalleryPage::addPalette}}};
    for (const Column &column : all) {
        auto *holder = new QWidget(page);
        holder->setMinimumWidth(320);
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(6);
        columns->addWidget(holder, column.stretch);
        for (const Room room : column.rooms)
            (this->*room)(*inside);
        inside->addStretch(1);
    }
}

void GalleryPage::heading(QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(3);
    column.addWidget(new gallery::Heading(m_theme, text, column.parentWidget()));
}

} // namespace sekisho::ui
