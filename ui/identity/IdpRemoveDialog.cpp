// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpRemoveDialog.h"

#include "ui/identity/IdpText.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kRemoveWidth = 520;
}

IdpRemoveDialog::IdpRemoveDialog(Theme &theme, const nac::OrganizationPtr &organization,
                                 const nac::IdentityProviderId &provider, QWidget *parent)
    : GrowingDialog(parent)
    , m_organization(organization)
    , m_provider(provider)
    , m_question(new TextLabel(theme, FontRole::Section, Token::Text, this))
    , m_losses(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_remove(new SignButton(theme, SignButton::Kind::Danger, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"idpRemoveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kRemoveWidth);
    m_question->setWordWrap(true);
    m_losses->setWordWrap(true);
    m_losses->setObjectName(u"lossesLabel"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"noteLabel"_s);
    m_remove->setObjectName(u"removeButton"_s);
    m_remove->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_remove, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addWidget(m_losses);
    column->addStretch(1);
    column->addLayout(dialogFootRow(m_note, buttons));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_remove->setEnabled(false);
        Q_EMIT confirmed();
    });
    retranslate();
    m_cancel->setFocus();
}

void IdpRemoveDialog::showError(const QString &error)
{
    m_error = error;
    m_remove->setEnabled(true);
    retranslate();
}

void IdpRemoveDialog::retranslate()
{
    setWindowTitle(tr("Remove Identity Provider"));
    //: %1 is the name of a provider
    m_question->setText(tr("Remove %1?").arg(IdpText::name(*m_organization, m_provider)));
    m_losses->setText(
            IdpText::losses(*m_organization, nac::lossOf(*m_organization, m_provider)).join(u'\n'));
    m_note->setText(m_error.isEmpty() ? tr("Its domain names go with it. It goes into the draft; "
                                           "nothing is sent yet.")
                                      : m_error);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_remove->setTexts(tr("Remove"));
    m_cancel->setTexts(tr("Cancel"));
}

} // namespace sekisho::ui
