// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlRemoveDialog.h"

#include "ui/certificates/DialogFoot.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

CrlRemoveDialog::CrlRemoveDialog(Theme &theme, const QStringList &names, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_question(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_consequence(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_foot(new DialogFoot(theme, SignButton::Kind::Danger, this))
{
    setObjectName(u"removeCrlDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_question->setObjectName(u"questionLabel"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_consequence->setObjectName(u"consequenceLabel"_s);
    m_consequence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_consequence);
    layout->addStretch(1);
    layout->addWidget(m_foot);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        m_foot->setBusy(true);
        Q_EMIT confirmed();
    });
    retranslate();
    m_foot->cancel().setFocus();
}

void CrlRemoveDialog::retranslate()
{
    setWindowTitle(tr("Delete CRL File"));
    const int count = int(m_names.size());
    m_question->setText(count == 1
                                //: %1 is the issuer of a CRL
                                ? tr("Delete the CRL of %1?").arg(m_names.constFirst())
                                : tr("Delete %Ln CRL file(s)?", nullptr, count));
    m_consequence->setText(tr("Certificates that it revokes may get in again: from then on the "
                              "Mist cloud knows of their revocation only if it can fetch the CRL "
                              "of the CA itself."));
    //: Button: deletes CRL files, in the draft
    m_foot->confirm().setTexts(tr("Delete"));
    m_foot->cancel().setTexts(tr("Cancel"));
    m_foot->setNote(tr("Goes into the draft; nothing is sent yet."));
}

void CrlRemoveDialog::showError(const QString &error) { m_foot->showError(error); }

void CrlRemoveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
