// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/PageTitleRow.h"

#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Width of a page from which portal names have room (visual guide section 13).
constexpr int kPortalNamesFrom = 900;

} // namespace

PageTitleRow::PageTitleRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, FontRole::Title, Token::Text, this))
    , m_portalLabel(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setElideMode(Qt::ElideRight);
    m_portalLabel->setObjectName(u"portalName"_s);
    m_note->setObjectName(u"pageNote"_s);
    m_portalLabel->setContentsMargins(0, 6, 0, 0);
    m_note->setContentsMargins(0, 6, 0, 0);
    m_note->hide();
    m_portalLabel->hide();
    setMinimumHeight(54);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_portalLabel);
    row->addWidget(m_note);
    m_leading->setSpacing(8);
    m_leading->setContentsMargins(14, 0, 0, 0);
    row->addLayout(m_leading);
    row->addStretch(1);
    m_trailing->setSpacing(8);
    row->addLayout(m_trailing);
    connect(&m_theme, &Theme::changed, this, [this] { refresh(); });
}

void PageTitleRow::setTitle(const QString &title, const QString &portalName)
{
    m_title->setText(title);
    m_portal = portalName;
    refresh();
}

QString PageTitleRow::title() const { return m_title->text(); }

void PageTitleRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PageTitleRow::refresh()
{
    const bool shows =
            m_theme.showsPortalNames() && !m_portal.isEmpty() && m_portal != m_title->text();
    const bool narrow = width() < kPortalNamesFrom;
    m_portalLabel->setText(m_portal);
    m_portalLabel->setVisible(shows && !narrow);
    m_title->setPlainToolTip(shows && narrow ? m_portal : QString());
    for (SignButton *button : findChildren<SignButton *>())
        button->setPortalNameInToolTip(narrow);
}

void PageTitleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

SignButton *PageTitleRow::addButton(SignButton::Kind kind)
{
    auto *button = new SignButton(m_theme, kind, this);
    m_trailing->addWidget(button);
    return button;
}

IconButton *PageTitleRow::addIconButton(const QString &icon)
{
    auto *button = new IconButton(m_theme, icon, this);
    m_trailing->addWidget(button);
    return button;
}

void PageTitleRow::addTrailing(QWidget *widget) { m_trailing->addWidget(widget); }

void PageTitleRow::addLeading(QWidget *widget) { m_leading->addWidget(widget); }

} // namespace sekisho::ui
