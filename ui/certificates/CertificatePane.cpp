// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificatePane.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace sekisho::ui {

CertificatePane::CertificatePane(const PageServices &services, const QString &name, QWidget *parent)
    : TablePane(services, QStringLiteral("certificates.") + name, parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
{
    setObjectName(name + QStringLiteral("Pane"));
    table().setObjectName(name + QStringLiteral("Table"));
    connect(this, &TablePane::detailsWanted, this, [this](const QVariant &id) { fillDrawer(id); });
}

QString CertificatePane::totalText() const { return DateText::number(table().totalRows()); }

QString CertificatePane::shownText() const { return DateText::number(table().shownRows()); }

SignButton *CertificatePane::addFootButton(SignButton::Kind kind, const QString &name,
                                           const QString &icon, bool atEnd)
{
    auto *button = new SignButton(theme(), kind, &drawer());
    button->setObjectName(name);
    button->setIconName(icon);
    button->setSmall(true);
    drawer().addFootWidget(button, atEnd);
    return button;
}

void CertificatePane::bindButton(SignButton *button, QAction *action)
{
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setDisabledReason(action->isEnabled() ? QString() : action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
}

SignButton *CertificatePane::addActionButton(SectionFrame *section, QAction *action)
{
    auto *button = new SignButton(theme(), SignButton::Kind::Normal, section);
    button->setSmall(true);
    bindButton(button, action);
    section->body()->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void CertificatePane::copyText(const QString &text, const QString &notice)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticeRequested(notice);
}

StateBadge *CertificatePane::addValidity(SectionFrame *section, const QDateTime &from,
                                         const QDateTime &to)
{
    const ValiditySpan span{from, to, now()};
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *bar = new ValidityBar(theme(), section);
    bar->setBarWidth(150);
    bar->setSpan(span);
    auto *left = new StateBadge(theme(), section);
    left->set(CertificateText::validityState(span.from, span.to, span.now),
              DateText::daysLeft(span.to, span.now));
    line->addWidget(bar);
    line->addWidget(left);
    line->addStretch(1);
    section->body()->addLayout(line);
    return left;
}

SectionFrame *CertificatePane::addPropertiesSection()
{
    return drawer().addSection(tr("Properties"));
}

PropertyBox *CertificatePane::addPropertyBox(SectionFrame *section)
{
    auto *box = new PropertyBox(theme(), section);
    box->setObjectName(QStringLiteral("propertyBox"));
    section->body()->addWidget(box);
    return box;
}

TextLabel *CertificatePane::addText(SectionFrame *section, const QString &text, FontRole role,
                                    Token token)
{
    auto *label = new TextLabel(theme(), text, role, token, section);
    label->setWordWrap(true);
    section->body()->addWidget(label);
    return label;
}

} // namespace sekisho::ui
