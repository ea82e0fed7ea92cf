// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/DraftDialogs.h"

#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr int kDialogWidth = 440;
constexpr int kMostName = 64;

} // namespace

DraftNameDialog::DraftNameDialog(Theme &theme, const QString &title, const QString &name,
                                 const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(name))
    , m_field(new FormField(theme, m_edit, this))
    , m_confirm(new SignButton(theme, SignButton::Kind::Primary, this))
{
    setObjectName(QStringLiteral("draftNameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kDialogWidth);
    m_edit->setObjectName(QStringLiteral("draftNameLineEdit"));
    m_edit->setMaxLength(kMostName);
    m_edit->selectAll();
    m_field->setLabel(tr("Name"));
    m_field->setHint(tr("Only on this computer; the cloud does not see it."));
    m_confirm->setObjectName(QStringLiteral("confirmNameButton"));
    m_confirm->setTexts(verb);
    m_confirm->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    buttons->addButton(m_confirm, QDialogButtonBox::YesRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(14);
    column->addWidget(m_field);
    column->addWidget(buttons);
    const auto check = [this](const QString &text) {
        m_field->setError({});
        m_confirm->setEnabled(!text.trimmed().isEmpty());
    };
    connect(m_edit, &QLineEdit::textChanged, this, check);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT named(m_edit->text().trimmed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check(m_edit->text());
    m_edit->setFocus();
}

void DraftNameDialog::showError(const QString &error)
{
    m_field->setError(error);
    m_edit->setFocus();
}

LossDialog::LossDialog(Theme &theme, const QString &title, const QString &question,
                       const QString &loss, const QString &verb, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("lossDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kDialogWidth);
    auto *heading = new TextLabel(theme, question, FontRole::Object, Token::Text, this);
    heading->setWordWrap(true);
    auto *body = new TextLabel(theme, loss, FontRole::Body, Token::Text, this);
    body->setWordWrap(true);
    auto *confirm = new SignButton(theme, SignButton::Kind::Danger, this);
    confirm->setObjectName(QStringLiteral("confirmLossButton"));
    confirm->setTexts(verb);
    confirm->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setDefault(true);
    buttons->addButton(confirm, QDialogButtonBox::YesRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(body);
    column->addWidget(buttons);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    cancel->setFocus();
}

} // namespace sekisho::ui
