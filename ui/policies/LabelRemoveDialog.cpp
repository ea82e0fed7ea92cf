// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelRemoveDialog.h"

#include "ui/policies/RuleText.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kLabelRemoveWidth = 520;
constexpr int kListHeight = 150;

} // namespace

LabelRemoveDialog::LabelRemoveDialog(Theme &theme, const nac::OrganizationPtr &organization,
                                     const QList<nac::LabelId> &labels, QWidget *parent)
    : QDialog(parent)
    , m_organization(organization)
    , m_question(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_list(new QListWidget(this))
    , m_disable(new QCheckBox(this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_remove(new SignButton(theme, SignButton::Kind::Danger, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"labelRemoveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLabelRemoveWidth);
    m_question->setObjectName(u"questionLabel"_s);
    m_question->setWordWrap(true);
    m_list->setObjectName(u"rulesList"_s);
    m_list->setMinimumHeight(kListHeight);
    m_list->setWordWrap(true);
    m_disable->setObjectName(u"disableRulesCheckBox"_s);
    m_disable->setChecked(true);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    m_remove->setObjectName(u"confirmRemoveButton"_s);
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
    column->addWidget(m_list, 1);
    column->addWidget(m_disable);
    column->addLayout(dialogFootRow(m_note, buttons));
    collect(labels);
    m_disable->setVisible(!widened().isEmpty());
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_remove->setEnabled(false);
        Q_EMIT confirmed(m_disable->isChecked() ? widened() : QList<nac::RuleId>());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_cancel->setFocus();
}

void LabelRemoveDialog::collect(const QList<nac::LabelId> &labels)
{
    for (const nac::LabelId &id : labels) {
        const nac::Label *label = m_organization->label(id);
        m_names.append(label ? label->name : id.value());
    }
    const auto isGone = [&](const nac::LabelId &id) { return labels.contains(id); };
    for (const nac::Rule &rule : m_organization->rules) {
        nac::Criteria without = rule.matching;
        const bool matched = without.labels.removeIf(isGone) > 0;
        const bool excluded =
                std::any_of(rule.notMatching.labels.begin(), rule.notMatching.labels.end(), isGone);
        const bool given =
                std::any_of(rule.assignedLabels.begin(), rule.assignedLabels.end(), isGone);
        if (!matched && !excluded && !given)
            continue;
        const bool isCatchAll = without.isEmpty() && rule.guestAuthState.isEmpty();
        m_uses.append({&rule, matched && isCatchAll ? Outcome::Everyone
                              : matched || excluded ? Outcome::Wider
                                                    : Outcome::Narrower});
    }
}

QList<nac::RuleId> LabelRemoveDialog::widened() const
{
    QList<nac::RuleId> rules;
    for (const Use &use : m_uses) {
        if (use.outcome == Outcome::Everyone && use.rule->enabled)
            rules.append(use.rule->id);
    }
    return rules;
}

void LabelRemoveDialog::retranslate()
{
    const bool exists =
            std::any_of(m_organization->labels.begin(), m_organization->labels.end(),
                        [this](const nac::Label &one) { return m_names.contains(one.name); });
    const int count = int(m_uses.size());
    setWindowTitle(exists ? tr("Delete label") : tr("Clean up rules"));
    m_question->setText(
            exists ? //: %1 is the name of a label
                    tr("%Ln rule(s) use “%1”. Remove it from them and delete it?", nullptr, count)
                            .arg(m_names.join(tr(", ", "between items of a list")))
                   : tr("%Ln rule(s) name labels that do not exist. Take these out of them?",
                        nullptr, count));
    m_list->clear();
    for (const Use &use : std::as_const(m_uses)) {
        //: %1 is the number, %2 the name of a rule
        QString text = tr("Rule %1 “%2”")
                               .arg(RuleText::position(*m_organization, use.rule->id))
                               .arg(RuleText::name(*use.rule));
        if (use.outcome == Outcome::Everyone)
            //: %1 names a rule
            text = tr("%1 would then match every client").arg(text);
        else if (use.outcome == Outcome::Wider)
            //: %1 names a rule
            text = tr("%1 would then match more clients than now").arg(text);
        else
            //: %1 names a rule; what it gives are results such as a VLAN
            text = tr("%1 would no longer give it").arg(text);
        new QListWidgetItem(text, m_list);
    }
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Rules that use the label"));
    m_disable->setText(tr("&Switch off the %Ln rule(s) that would match every client", nullptr,
                          int(widened().size())));
    m_note->setText(m_error.isEmpty() ? tr("All of it is one step in the draft; nothing is sent "
                                           "yet.")
                                      : m_error);
    m_remove->setTexts(exists ? tr("Remove from %Ln rule(s) and delete", nullptr, count)
                              : tr("Remove from %Ln rule(s)", nullptr, count));
    m_cancel->setTexts(tr("Cancel"));
}

void LabelRemoveDialog::showError(const QString &error)
{
    m_error = error;
    m_remove->setEnabled(true);
    m_note->setToken(Token::Error);
    retranslate();
}

void LabelRemoveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
