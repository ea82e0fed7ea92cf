// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelStatesForm.h"

#include "core/api/mist/LabelItem.h"
#include "core/nac/LabelTrial.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kRawRole = Qt::UserRole;
constexpr int kMostRows = 9;

QString shownProduct(const QString &raw)
{
    return raw.startsWith("crowdstrike_"_L1)   ? u"CrowdStrike"_s
           : raw.startsWith("sentinelone_"_L1) ? u"SentinelOne"_s
                                               : QString();
}

} // namespace

LabelStatesForm::LabelStatesForm(const LabelFormContext &context, nac::MatchKind kind,
                                 QWidget *parent)
    : LabelForm(parent)
    , m_kind(kind)
    , m_list(new QListWidget)
    , m_field(new FormField(context.services.theme, m_list, this))
    , m_all(new QCheckBox(this))
{
    m_list->setObjectName(u"stateList"_s);
    m_list->setUniformItemSizes(true);
    m_all->setObjectName(u"matchAllCheckBox"_s);
    m_all->setVisible(kind == nac::MatchKind::EdrStatus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addWidget(m_all);
    if (context.organization) {
        for (const nac::Client &client : context.organization->clients) {
            const QStringList facts = nac::factsOf(kind, client);
            for (const QString &fact : facts)
                ++m_clients[fact];
        }
    }
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &LabelForm::changed);
    connect(m_all, &QCheckBox::toggled, this, &LabelForm::changed);
}

void LabelStatesForm::addState(const QString &raw)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kRawRole) == raw)
            return;
    }
    auto *item = new QListWidgetItem(m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(kRawRole, raw);
}

void LabelStatesForm::load(const nac::Label &label)
{
    m_list->clear();
    const QStringList known = m_kind == nac::MatchKind::MdmStatus ? api::mist::knownMdmStates()
                                                                  : api::mist::knownEdrStates();
    QStringList seen = m_clients.keys();
    seen.sort();
    for (const QStringList &some : {known, seen, label.values}) {
        for (const QString &raw : some)
            addState(raw);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(label.values.contains(item->data(kRawRole).toString()) ? Qt::Checked
                                                                                   : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_all->setChecked(label.matchAll);
    retranslate();
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(m_list->count(), kMostRows) +
                           2 * m_list->frameWidth() + 4);
}

QStringList LabelStatesForm::checked() const
{
    QStringList states;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            states.append(m_list->item(row)->data(kRawRole).toString());
    }
    return states;
}

void LabelStatesForm::store(nac::Label &label) const
{
    // The order in which they stood, then what is new.
    const QStringList now = checked();
    QStringList values = label.values;
    values.removeIf([&](const QString &value) { return !now.contains(value); });
    for (const QString &value : now) {
        if (!values.contains(value))
            values.append(value);
    }
    label.values = values;
    if (m_kind == nac::MatchKind::EdrStatus)
        label.matchAll = m_all->isChecked();
}

QString LabelStatesForm::problem() const
{
    return checked().isEmpty() ? tr("Check at least one state.") : QString();
}

QString LabelStatesForm::nameOf(const QString &raw) const
{
    if (m_kind == nac::MatchKind::MdmStatus)
        return NacText::complianceState(raw);
    const QString product = shownProduct(raw);
    const QString state = product.isEmpty() ? raw : raw.section(u'_', 1);
    const QString word = state == "healthy"_L1         ? tr("healthy")
                         : state == "infected"_L1      ? tr("infected")
                         : state == "low"_L1           ? tr("low")
                         : state == "medium"_L1        ? tr("medium")
                         : state == "high"_L1          ? tr("high")
                         : state == "critical"_L1      ? tr("critical")
                         : state == "informational"_L1 ? tr("informational")
                         : state == "unknown"_L1       ? tr("unknown")
                                                       : state;
    //: Product and state of a client: "CrowdStrike: high"
    return product.isEmpty() ? word : tr("%1: %2").arg(product, word);
}

void LabelStatesForm::retranslate()
{
    m_field->setLabel(tr("Label Values (any of them)"), u"Label Values"_s);
    m_field->setHint(m_kind == nac::MatchKind::MdmStatus
                             ? tr("A client whose state is not known yet matches none of them.")
                             : QString());
    m_all->setText(tr("&All of them must match"));
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString raw = item->data(kRawRole).toString();
        const int clients = m_clients.value(raw);
        item->setText(clients == 0 ? nameOf(raw)
                                   //: %1 is a state, %n the number of clients in it
                                   : tr("%1 (%Ln client(s))", nullptr, clients).arg(nameOf(raw)));
        item->setToolTip(raw);
    }
}

} // namespace sekisho::ui
