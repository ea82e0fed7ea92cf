// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/UnlinkDialog.h"

#include "core/nac/RuleChecks.h"
#include "ui/identity/IdentityText.h"
#include "ui/identity/LinkedAccountModel.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kUnlinkWidth = 520;
constexpr qsizetype kMostRulesNamed = 8;

} // namespace

UnlinkDialog::UnlinkDialog(Theme &theme, const nac::Organization &organization,
                           const nac::LinkedAccount &account, QWidget *parent)
    : GrowingDialog(parent)
    , m_app(account.app)
    , m_name(LinkedAccountModel::nameOf(account))
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_body(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_unlink(new SignButton(theme, SignButton::Kind::Danger, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"unlinkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kUnlinkWidth);
    const QList<const nac::Rule *> rules = nac::rulesInOrder(organization);
    const QList<int> numbers = IdentityText::dependentRules(organization, account.app);
    for (const int number : numbers)
        m_rules.append(u"%1. %2"_s.arg(number).arg(rules.at(number - 1)->name));
    for (const nac::LinkedAccount &other : organization.linkedAccounts) {
        if (LinkedAccountModel::idOf(other) != LinkedAccountModel::idOf(account) &&
            IdentityText::decidesTheSame(other.app, account.app))
            m_remaining.append(NacText::linkedApp(other.app));
    }
    m_remaining.removeDuplicates();

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(theme, State::Warning, 24, this), 0, Qt::AlignTop);
    head->addWidget(m_heading, 1);
    for (TextLabel *label : {m_heading, m_body, m_note})
        label->setWordWrap(true);
    m_body->setTextFormat(Qt::PlainText);
    m_body->setObjectName(u"consequenceLabel"_s);
    m_unlink->setObjectName(u"unlinkButton"_s);
    m_unlink->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_unlink, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addStretch(1);
    column->addLayout(dialogFootRow(m_note, buttons));
    connect(m_unlink, &QAbstractButton::clicked, this, &UnlinkDialog::confirmed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_cancel->setFocus();
}

void UnlinkDialog::retranslate()
{
    const QString app = NacText::linkedApp(m_app);
    //: %1 is the name of a service
    setWindowTitle(tr("Unlink %1").arg(app));
    //: %1 is the name of a service, %2 that of an account there
    m_heading->setText(tr("Unlink %1 (%2)?").arg(app, m_name));
    QStringList lines;
    if (m_rules.isEmpty()) {
        lines.append(tr("No rule depends on what it reports."));
    } else if (m_remaining.isEmpty()) {
        lines.append(tr("%Ln rule(s) go blind: nothing tells them the state of a device any more, "
                        "so every client counts as Unknown.",
                        nullptr, int(m_rules.size())));
    } else {
        //: %1 is a list of services
        lines.append(tr("%Ln rule(s) use such labels. Devices that only this account knows count "
                        "as Unknown; still linked: %1.",
                        nullptr, int(m_rules.size()))
                             .arg(m_remaining.join(tr(", ", "between items of a list"))));
    }
    for (const QString &rule : m_rules.first(qMin(m_rules.size(), kMostRulesNamed)))
        lines.append(u"• "_s + rule);
    if (m_rules.size() > kMostRulesNamed)
        lines.append(tr("and %Ln more", nullptr, int(m_rules.size() - kMostRulesNamed)));
    lines.append(tr("To link it again, an administrator of %1 is needed.").arg(app));
    m_body->setText(lines.join(u'\n'));
    m_note->setText(m_error.isEmpty() ? tr("Goes into the draft; nothing is sent yet.") : m_error);
    m_unlink->setTexts(tr("Unlink"));
    m_cancel->setTexts(tr("Cancel"));
}

void UnlinkDialog::showError(const QString &error)
{
    m_error = error;
    m_note->setToken(Token::Error);
    retranslate();
}

} // namespace sekisho::ui
