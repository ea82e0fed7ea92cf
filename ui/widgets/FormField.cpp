// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FormField.h"

#include "ui/text/StateText.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

FormField::FormField(Theme &theme, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_control(control)
    , m_label(new TextLabel(theme, FontRole::BodyBold, Token::Text, this))
    , m_portal(new TextLabel(theme, FontRole::PortalName, Token::Text2, this))
    , m_requiredLabel(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_shape(new IconLabel(theme, State::Error, 14, this))
    , m_line(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_lineRow(new QWidget(this))
{
    m_label->setObjectName(u"fieldLabel"_s);
    m_portal->setObjectName(u"fieldPortalName"_s);
    m_requiredLabel->setObjectName(u"fieldRequired"_s);
    m_line->setObjectName(u"fieldLine"_s);
    m_line->setWordWrap(true);
    m_label->setBuddy(control);
    auto *top = new QHBoxLayout;
    top->setObjectName(u"fieldTop"_s);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(5);
    top->addWidget(m_label);
    top->addWidget(m_portal);
    top->addWidget(m_requiredLabel);
    top->addStretch(1);
    auto *line = new QHBoxLayout(m_lineRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    line->addWidget(m_shape, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(top);
    column->addWidget(control);
    column->addWidget(m_lineRow);
    connect(&m_theme, &Theme::changed, this, [this] { refresh(); });
    refresh();
}

void FormField::setLabel(const QString &label, const QString &portalName)
{
    m_labelText = label;
    m_portalName = portalName;
    refresh();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    refresh();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    refresh();
}

void FormField::setStatus(State state, const QString &text)
{
    m_statusState = state;
    m_status = text;
    refresh();
}

void FormField::setCorner(QWidget *widget)
{
    if (auto *top = findChild<QHBoxLayout *>(u"fieldTop"_s))
        top->addWidget(widget);
}

void FormField::refresh()
{
    m_label->setText(m_labelText);
    const bool portal =
            m_theme.showsPortalNames() && !m_portalName.isEmpty() && m_portalName != m_labelText;
    m_portal->setText(m_portalName);
    m_portal->setVisible(portal);
    //: Behind the label of a field that must be filled in
    m_requiredLabel->setText(tr("required"));
    m_requiredLabel->setVisible(m_required);

    const bool failed = hasError();
    const bool status = !failed && !m_status.isEmpty();
    const State shape = failed ? State::Error : (status ? m_statusState : State::None);
    m_shape->setState(shape);
    m_shape->setVisible(shape != State::None);
    m_line->setText(failed ? m_error : (status ? m_status : m_hint));
    m_line->setToken(failed ? Token::Text : Token::Text2);
    m_lineRow->setVisible(!m_line->text().isEmpty());

    QString name = m_labelText;
    name.remove(u'&');
    if (m_required)
        name += u", "_s + m_requiredLabel->text();
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(failed ? StateText::word(State::Error) + u": "_s + m_error
                                               : m_line->text());
    if (m_control->property("invalid").toBool() != failed) {
        m_control->setProperty("invalid", failed);
        m_control->update();
    }
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
