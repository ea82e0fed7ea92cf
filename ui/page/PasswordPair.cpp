// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/PasswordPair.h"

#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

PasswordPair::PasswordPair(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretLineEdit(theme))
    , m_second(new SecretLineEdit(theme))
    , m_firstField(new FormField(theme, m_first))
    , m_secondField(new FormField(theme, m_second))
{
    m_first->setObjectName(u"newPasswordLineEdit"_s);
    m_second->setObjectName(u"repeatPasswordLineEdit"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_firstField, 1, Qt::AlignTop);
    layout->addWidget(m_secondField, 1, Qt::AlignTop);
    for (SecretLineEdit *edit : {m_first, m_second}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_firstField->setError({});
            m_secondField->setError({});
            Q_EMIT edited();
        });
    }
    retranslate();
}

Secret PasswordPair::secret() const { return m_first->secret(); }

bool PasswordPair::isEmpty() const
{
    return m_first->text().isEmpty() && m_second->text().isEmpty();
}

bool PasswordPair::confirm()
{
    if (m_first->secret().equals(m_second->secret().reveal()))
        return true;
    m_secondField->setError(tr("The two passwords differ."));
    m_second->setFocus();
    return false;
}

void PasswordPair::setHint(const QString &hint) { m_firstField->setHint(hint); }

void PasswordPair::setError(const QString &error)
{
    m_firstField->setError(error);
    if (!error.isEmpty())
        m_first->setFocus();
}

void PasswordPair::clear()
{
    m_first->clear();
    m_second->clear();
}

void PasswordPair::retranslate()
{
    m_firstField->setLabel(tr("Password of the new file"));
    m_secondField->setLabel(tr("The same again"));
    m_first->setAccessibleName(tr("Password of the new file"));
    m_second->setAccessibleName(tr("The same password again"));
}

} // namespace sekisho::ui
