// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where rules stand, which are shown, and what is done to all of them.

#include "ui/page/TablePane.h"
#include "ui/policies/AuthPoliciesPage.h"
#include "ui/policies/LabelCommands.h"
#include "ui/policies/RuleEdits.h"
#include "ui/policies/RuleFilter.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RulePicker.h"
#include "ui/policies/RulePositionDialog.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SignButton.h"

#include <QMessageBox>
#include <QPushButton>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using Side = RuleChoices::Side;

void AuthPoliciesPage::moveUp()
{
    const DataTable &table = pane().table();
    const QStringList ids = selected();
    int row = table.filter().mapFromSource(m_model->index(m_model->rowOf(ids.first()), 0)).row();
    // Past what is shown: with a filter, that is where the person sees it go.
    for (--row; row >= 0; --row) {
        const QString id = table.model()->index(row, 0).data(ObjectRole).toString();
        if (!m_model->isRemoved(m_model->rowOf(id))) {
            m_edits->move(ids, id);
            return;
        }
    }
    m_edits->move(ids, ids.first()); // several: they come together
}

void AuthPoliciesPage::moveDown()
{
    const DataTable &table = pane().table();
    const QStringList ids = selected();
    int row = table.filter().mapFromSource(m_model->index(m_model->rowOf(ids.last()), 0)).row();
    for (++row; row < table.model()->rowCount(); ++row) {
        const QString id = table.model()->index(row, 0).data(ObjectRole).toString();
        const int at = m_model->rowOf(id);
        if (at < 0 || m_model->isRemoved(at))
            continue;
        // Before whatever follows that one, shown or not.
        int next = at + 1;
        while (m_model->rule(next) && m_model->isRemoved(next))
            ++next;
        m_edits->move(ids, m_model->rule(next) ? m_model->rule(next)->id.value() : QString());
        return;
    }
}

void AuthPoliciesPage::moveToTop() { moveTo(selected(), 1); }
void AuthPoliciesPage::moveToBottom() { m_edits->move(selected(), {}); }

void AuthPoliciesPage::moveTo(const QStringList &ids, int position)
{
    int place = 0;
    for (int row = 0; m_model->rule(row); ++row) {
        const QString id = m_model->rule(row)->id.value();
        if (m_model->isRemoved(row) || ids.contains(id))
            continue;
        if (++place == position) {
            m_edits->move(ids, id);
            return;
        }
    }
    m_edits->move(ids, {});
}

void AuthPoliciesPage::askPosition()
{
    const QStringList ids = selected();
    const int now = m_model->position(m_model->rowOf(ids.first()));
    auto *dialog = new RulePositionDialog(theme(), int(ids.size()), now,
                                          int(m_model->ruleCount() - ids.size() + 1), window());
    connect(dialog, &RulePositionDialog::chosen, this,
            [this, ids](int position) { moveTo(ids, position); });
    dialog->open();
}

void AuthPoliciesPage::renumber() { m_edits->renumber(); }

QStringList AuthPoliciesPage::danglingRules() const
{
    QStringList ids;
    for (int row = 0; m_model->rule(row); ++row) {
        if (m_model->isDangling(row))
            ids.append(m_model->rule(row)->id.value());
    }
    return ids;
}

void AuthPoliciesPage::cleanUp()
{
    const QStringList ids = danglingRules();
    int widens = 0;
    for (const QString &id : ids) {
        const nac::Rule &rule = *m_model->rule(m_model->rowOf(id));
        if (nac::withoutDangling(*shown(), rule).widens && rule.enabled)
            ++widens;
    }
    auto *box = new QMessageBox(
            QMessageBox::Warning, tr("Clean up missing"),
            tr("Take away what does not exist from %Ln rule(s)?", nullptr, int(ids.size())),
            QMessageBox::Cancel, window());
    box->setObjectName(u"cleanUpRulesBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (widens > 0)
        box->setInformativeText(tr("%Ln of them required it and would match more clients "
                                   "afterwards. They are switched off, so that you can look at "
                                   "them first.",
                                   nullptr, widens));
    QPushButton *clean = box->addButton(tr("Clean Up"), QMessageBox::AcceptRole);
    clean->setObjectName(u"cleanUpButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, ids, clean](QAbstractButton *button) {
        if (button == clean)
            m_edits->cleanUp(ids);
    });
    box->open();
}

void AuthPoliciesPage::refreshLinks()
{
    const int dangling = int(danglingRules().size());
    int shared = 0;
    for (int row = 0; m_model->rule(row); ++row)
        shared += m_model->sharesOrder(row) ? 1 : 0;
    m_cleanUpLink->setVisible(dangling > 0 && services().changes);
    m_cleanUpLink->setText(tr("Clean up %Ln rule(s)…", nullptr, dangling));
    m_cleanUpLink->setToolTip(tr("They name labels or sites that do not exist."));
    m_renumberLink->setVisible(shared > 0 && services().changes);
    m_renumberLink->setText(tr("Renumber %Ln rule(s)", nullptr, shared));
    m_renumberLink->setToolTip(tr("They share their number with another rule; which of them the "
                                  "cloud reads first is not known."));
}

void AuthPoliciesPage::openFilter()
{
    auto *picker = new RulePicker(theme(), RulePicker::Purpose::Filter, this);
    picker->setChoices(m_filter->choices());
    picker->setChosen(Side::Matching, m_filter->ticked());
    connect(picker, &RulePicker::accepted, this,
            [this, picker] { m_filter->setTicked(picker->chosen(Side::Matching)); });
    picker->popUp(QRect(m_filterButton->mapToGlobal(QPoint(0, 0)), m_filterButton->size()));
}

void AuthPoliciesPage::refreshFilter()
{
    const QString text = m_filter->text();
    m_filterButton->setTexts(m_filter->isWaiting() ? tr("Fetching hit counts…") : text);
    m_filterButton->setAccessibleName(tr("Filter of the rules: %1").arg(text));
    TableFilterProxy &proxy = pane().table().filter();
    if (m_filter->isActive())
        proxy.setRowPredicate(
                [this](const QAbstractItemModel &, int row) { return m_filter->accepts(row); });
    else
        proxy.setRowPredicate({});
}

void AuthPoliciesPage::createLabel() { m_labels->create(); }

void AuthPoliciesPage::assignLabels()
{
    QList<nac::RuleId> rules;
    const QStringList ids = selected();
    for (const QString &id : ids)
        rules.append(nac::RuleId(id));
    m_labels->assign(rules);
}

} // namespace sekisho::ui
