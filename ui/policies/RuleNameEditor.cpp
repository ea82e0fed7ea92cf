// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleNameEditor.h"

#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <utility>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

RuleNameEditor::RuleNameEditor(Theme &theme, Taken taken, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_shape(new IconLabel(theme, State::Warning, 16, this))
    , m_check(new SignButton(theme, SignButton::Kind::Primary, this))
    , m_taken(std::move(taken))
{
    setObjectName(u"ruleNameEditor"_s);
    setAutoFillBackground(true);
    m_line->setObjectName(u"ruleNameLineEdit"_s);
    m_line->setMaxLength(kLongest);
    m_line->setAccessibleName(tr("Name of the rule"));
    m_line->installEventFilter(this);
    m_check->setObjectName(u"confirmNameButton"_s);
    m_check->setIconName(u"check"_s);
    m_check->setSmall(true);
    m_check->setAccessibleName(tr("Confirm the name"));
    m_check->setFocusPolicy(Qt::NoFocus); // Enter does the same
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_shape);
    row->addWidget(m_check);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &RuleNameEditor::refresh);
    connect(m_check, &QAbstractButton::clicked, this, &RuleNameEditor::confirm);
    refresh();
}

void RuleNameEditor::setName(const QString &name)
{
    if (m_given)
        return;
    m_given = true;
    m_line->setText(name);
    m_line->selectAll();
}

QString RuleNameEditor::name() const { return m_line->text().trimmed(); }

QString RuleNameEditor::whyNot() const
{
    return name().isEmpty() ? tr("A rule needs a name.") : QString();
}

void RuleNameEditor::refresh()
{
    const QString reason = whyNot();
    const bool taken = reason.isEmpty() && m_taken && m_taken(name());
    const QString remark = !reason.isEmpty() ? reason
                           : taken           ? tr("Another rule has this name.")
                                             : QString();
    m_check->setDisabledReason(reason);
    m_check->setToolTip(tr("Confirm the name"));
    m_shape->setVisible(!remark.isEmpty());
    m_shape->setToolTip(remark);
    m_line->setToolTip(remark);
    m_line->setAccessibleDescription(remark);
    m_line->setProperty("invalid", !reason.isEmpty());
}

void RuleNameEditor::confirm()
{
    if (whyNot().isEmpty() && !std::exchange(m_finished, true))
        Q_EMIT confirmed();
}

void RuleNameEditor::cancel()
{
    if (!std::exchange(m_finished, true))
        Q_EMIT cancelled();
}

bool RuleNameEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            confirm();
            return true;
        case Qt::Key_Escape:
            cancel();
            return true;
        default:
            break;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window or the field's own menu: the person comes back.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            if (whyNot().isEmpty())
                confirm();
            else
                cancel();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sekisho::ui
