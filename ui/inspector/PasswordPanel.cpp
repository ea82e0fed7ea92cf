// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/PasswordPanel.h"

#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sekisho::ui {

PasswordPanel::PasswordPanel(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sentence(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_edit(new SecretLineEdit(theme))
    , m_field(new FormField(theme, m_edit, this))
    , m_open(new SignButton(theme, SignButton::Kind::Primary, this))
{
    setObjectName(QStringLiteral("passwordPanel"));
    m_sentence->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("passwordLineEdit"));
    m_open->setObjectName(QStringLiteral("unlockButton"));
    m_field->setMaximumWidth(360);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    auto *besides = new QVBoxLayout;
    // As high as the label above the field, so that button and field stand on one line.
    besides->addSpacing(QFontMetrics(m_theme.font(FontRole::BodyBold)).height() + 4);
    besides->addWidget(m_open);
    besides->addStretch();
    row->addLayout(besides);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addLayout(row);

    connect(m_open, &QPushButton::clicked, this, &PasswordPanel::submitted);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordPanel::submitted);
    retranslate();
}

void PasswordPanel::ask(const QString &fileName)
{
    m_fileName = fileName;
    m_hasError = false;
    m_edit->clear();
    setBusy(false);
    retranslate();
}

void PasswordPanel::showError(const Error &error)
{
    m_error = error;
    m_hasError = true;
    setBusy(false);
    retranslate();
    m_edit->selectAll();
    m_edit->setFocus();
}

void PasswordPanel::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_edit->setEnabled(!busy);
}

QString PasswordPanel::errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassword:
    case ErrorCode::PasswordRequired:
        return tr("This password does not open it. Check capital letters and the keyboard layout.");
    case ErrorCode::UnsupportedCipher:
        //: %1 name of a cipher
        return tr("It is encrypted with %1, which cannot be read here. Write it again with "
                  "AES-256.")
                .arg(error.arguments.value(0));
    case ErrorCode::MissingMac:
        return tr("It has no integrity data, so it cannot be told whether the password is right. "
                  "Write it again with a MAC.");
    default:
        return ErrorText::sentence(error);
    }
}

void PasswordPanel::retranslate()
{
    //: %1 file name
    m_sentence->setText(tr("%1 holds something that is locked by a password. The password is used "
                           "once, on this computer, and not kept.")
                                .arg(m_fileName));
    m_field->setLabel(tr("Password"));
    m_edit->setAccessibleName(tr("Password"));
    m_field->setHint(tr("Enter opens it."));
    m_field->setError(m_hasError ? errorText(m_error) : QString());
    //: button: opens what is locked
    m_open->setTexts(tr("Unlock"));
    m_open->setAccessibleName(tr("Unlock"));
}

void PasswordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PasswordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace sekisho::ui
