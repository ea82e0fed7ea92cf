// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelsPage.h"

#include "core/api/mist/Kind.h"
#include "ui/page/TablePane.h"
#include "ui/policies/LabelModel.h"
#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

LabelsPage::LabelsPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::Labels, pageServices, parent)
    , m_model(new LabelModel(this))
    , m_addButton(titleRow().addButton(SignButton::Kind::Primary))
    , m_typeCombo(new QComboBox(this))
{
    makePane(QStringLiteral("labels"));
    setMainKinds({kindName(Kind::Label)});
    setOtherKinds({kindName(Kind::Rule)});
    m_addButton->setObjectName(QStringLiteral("addLabelButton"));
    m_typeCombo->setObjectName(QStringLiteral("typeComboBox"));
    m_typeCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    pane().setDrawerDefaults(true, 360);
    DataTable &table = pane().table();
    table.setObjectName(QStringLiteral("labelsTable"));
    table.setSourceModel(m_model);
    table.setColumns({{178, false, true, false, 0},
                      {214, false, false, false, 1},
                      {160, false, false, true, 0},
                      {58, false, false, false, 2}});
    pane().filterBar().addCriterion(m_typeCombo);
    pane().filterBar().setExportName(QStringLiteral("auth-policy-labels"));
    setContent(&pane());

    connect(m_typeCombo, &QComboBox::currentIndexChanged, this, &LabelsPage::applyType);
}

void LabelsPage::organizationChanged()
{
    m_model->setOrganization(organization());
    refreshTypes();
    applyType();
    pane().refreshed();
}

void LabelsPage::refreshTypes()
{
    // Only the categories that occur, in the order of the enumeration (the portal's order).
    QList<int> categories;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int category = static_cast<int>(nac::categoryOf(m_model->label(row)));
        if (!categories.contains(category))
            categories.append(category);
    }
    std::sort(categories.begin(), categories.end());
    const QVariant chosen = m_typeCombo->currentData();
    const QSignalBlocker blocker(m_typeCombo);
    m_typeCombo->clear();
    //: No filter by label type
    m_typeCombo->addItem(tr("Type: all"), -1);
    for (const int category : categories)
        m_typeCombo->addItem(NacText::labelCategory(static_cast<nac::LabelCategory>(category)),
                             category);
    m_typeCombo->setCurrentIndex(qMax(0, m_typeCombo->findData(chosen)));
}

void LabelsPage::applyType()
{
    const int category = m_typeCombo->currentData().toInt();
    if (category < 0) {
        pane().table().filter().setRowPredicate({});
    } else {
        pane().table().filter().setRowPredicate(
                [this, category](const QAbstractItemModel &, int row) {
                    return static_cast<int>(nac::categoryOf(m_model->label(row))) == category;
                });
    }
    pane().refreshed();
}

void LabelsPage::retranslate()
{
    TablePage::retranslate();
    m_addButton->setTexts(tr("Add Label(s)"), QStringLiteral("Add Label(s)"));
    m_addButton->setDisabledReason(readsOnlyReason());
    m_typeCombo->setAccessibleName(tr("Label type"));
    pane().table().setAccessibleName(tr("Auth policy labels"));
    pane().table().setEmptyState(
            QStringLiteral("label"), tr("There are no labels."),
            tr("Labels are what rules match clients by, and what rules give to them."));
    m_model->retranslate();
    refreshTypes();
    pane().refreshed();
}

void LabelsPage::fillDrawer(const QVariant &id)
{
    const nac::Label *label =
            organization() ? organization()->label(nac::LabelId(id.toString())) : nullptr;
    if (!label)
        return;
    DetailsDrawer &drawer = pane().drawer();
    drawer.setTitle(NacText::labelIcon(*label), label->name);
    drawer.clearSections();

    SectionFrame *properties = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), properties);
    box->setObjectName(QStringLiteral("propertyBox"));
    QList<PropertyRow> rows;
    rows.append({tr("Label Name"), label->name, false, {}});
    rows.append({tr("Label Type"), NacText::labelType(*label), false, {}});
    //: Whether a label is a condition of rules or something that rules give
    rows.append({tr("Used as"),
                 label->isMatch() ? tr("match criterion") : tr("assigned policy"),
                 false,
                 {}});
    if (!label->redirectPortal.isEmpty()) {
        const nac::Portal *portal = organization()->portal(label->redirectPortal);
        rows.append(
                {tr("Portal"), portal ? portal->name : label->redirectPortal.value(), false, {}});
    }
    if (label->allowUsermacOverride)
        rows.append({tr("Endpoint wins"),
                     tr("VLAN, role or user name of the endpoint take precedence"),
                     false,
                     {}});
    if (label->created.isValid())
        rows.append({tr("Created"), DateText::dateTime(label->created), false, {}});
    if (label->modified.isValid())
        rows.append({tr("Changed"), DateText::dateTime(label->modified), false, {}});
    rows.append({tr("ID"), label->id.value(), true, {}});
    box->setRows(rows);
    properties->body()->addWidget(box);

    const QStringList values = nac::valuesOf(*label);
    if (!values.isEmpty()) {
        const bool several = values.size() > 1;
        SectionFrame *section = drawer.addSection(
                !several ? tr("Label Values")
                : label->matchAll
                        //: Heading of a list of values that must all match
                        ? tr("Label Values (all of them)")
                        //: Heading of a list of values of which one is enough
                        : label->isMatch() ? tr("Label Values (any of them)") : tr("Label Values"));
        const bool readable = label->match.is(nac::MatchKind::MdmStatus);
        for (const QString &value : values) {
            auto *line =
                    new TextLabel(theme(), readable ? NacText::complianceState(value) : value,
                                  readable ? FontRole::Body : FontRole::Mono, Token::Text, section);
            line->setWordWrap(true);
            line->setTextInteractionFlags(Qt::TextSelectableByMouse);
            section->body()->addWidget(line);
        }
        if (label->isMatch()) {
            auto *note = new TextLabel(theme(),
                                       tr("Upper and lower case count as different here; the "
                                          "vendor does not say what the cloud does."),
                                       FontRole::Small, Token::Text2, section);
            note->setWordWrap(true);
            section->body()->addWidget(note);
        }
    }

    SectionFrame *used = drawer.addSection(tr("Where used"));
    const QList<const nac::Rule *> users = organization()->rulesUsing(label->id);
    if (organization()->isUnreadable(kindName(Kind::Rule))) {
        auto *unknown = new TextLabel(theme(), tr("Not known: the rules could not be read."),
                                      FontRole::Body, Token::Text2, used);
        unknown->setWordWrap(true);
        used->body()->addWidget(unknown);
    } else if (users.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new IconLabel(theme(), State::Notice, 16, used), 0, Qt::AlignTop);
        auto *none = new TextLabel(theme(), tr("No rule uses this label."), FontRole::Body,
                                   Token::Text, used);
        none->setWordWrap(true);
        line->addWidget(none, 1);
        used->body()->addLayout(line);
    }
    for (const nac::Rule *rule : users) {
        auto *link = new LinkButton(theme(),
                                    //: %1 is the number, %2 the name of a rule
                                    tr("Rule %1 “%2”")
                                            .arg(RuleText::position(*organization(), rule->id))
                                            .arg(RuleText::name(*rule)),
                                    used);
        link->setObjectName(QStringLiteral("ruleLink"));
        link->setAccessibleName(link->text());
        const QString ruleId = rule->id.value();
        connect(link, &QAbstractButton::clicked, this,
                [this, ruleId] { Q_EMIT navigateRequested(PageId::AuthPolicies, ruleId); });
        used->body()->addWidget(link, 0, Qt::AlignLeading);
    }
}

QString LabelsPage::statusText() const
{
    if (!organization())
        return {};
    const DataTable &table = pane().table();
    //: %1 and %2 are numbers
    return tr("%1 of %2 labels")
            .arg(DateText::number(table.shownRows()), DateText::number(table.totalRows()));
}

bool LabelsPage::showTarget(const QVariant &target)
{
    if (TablePage::showTarget(target))
        return true;
    if (m_typeCombo->currentIndex() <= 0)
        return false;
    m_typeCombo->setCurrentIndex(0);
    return pane().showObject(target);
}

} // namespace sekisho::ui
