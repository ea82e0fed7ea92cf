// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RulePositionDialog.h"

#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"

#include <QDialogButtonBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

RulePositionDialog::RulePositionDialog(Theme &theme, int rules, int now, int last, QWidget *parent)
    : QDialog(parent)
    , m_position(new QSpinBox)
{
    setObjectName(u"rulePositionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move %Ln rule(s)", nullptr, rules));
    m_position->setObjectName(u"positionSpinBox"_s);
    m_position->setRange(1, std::max(last, 1));
    m_position->setValue(now);
    m_position->selectAll();
    auto *field = new FormField(theme, m_position, this);
    field->setLabel(tr("Position"));
    field->setHint(rules > 1 ? tr("From 1 to %1; the first of the rules stands there").arg(last)
                             : tr("From 1 to %1").arg(last));
    auto *move = new SignButton(theme, SignButton::Kind::Primary, this);
    move->setObjectName(u"moveButton"_s);
    move->setTexts(tr("Move"));
    move->setDefault(true);
    auto *cancel = new SignButton(theme, SignButton::Kind::Normal, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setTexts(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(move, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(14);
    column->addWidget(field);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_position->value());
        accept();
    });
}

} // namespace sekisho::ui
