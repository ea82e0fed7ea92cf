// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/NacSwitchPane.h"

#include "ui/certificates/FindingLines.h"
#include "ui/certificates/NacSwitchDelegate.h"
#include "ui/certificates/NacSwitchModel.h"
#include "ui/certificates/NacSwitchText.h"
#include "ui/page/TableAction.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/StateBadge.h"

#include <QAction>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::NacSwitch;

NacSwitchPane::NacSwitchPane(const PageServices &services, DraftWriter &writer, Page *page,
                             QWidget *parent)
    : CertificatePane(services, u"settings"_s, parent)
    , m_writer(writer)
    , m_model(new NacSwitchModel(this))
    , m_edit(makeAction("editSwitchAction", QKeySequence(Qt::Key_F2), &NacSwitchPane::editCurrent,
                        page))
    , m_reset(makeAction("resetSwitchAction", QKeySequence(Qt::Key_Delete),
                         &NacSwitchPane::resetCurrent, page))
    , m_editButton(addFootButton(SignButton::Kind::Normal, u"editSwitchButton"_s, u"pencil"_s))
    , m_resetButton(
              addFootButton(SignButton::Kind::Normal, u"resetSwitchButton"_s, u"undo"_s, true))
{
    setDrawerDefaults(true);
    table().setSourceModel(m_model);
    table().setColumns({{36, false, true, false, 0, true},
                        {330, false, true, false, 0},
                        {130, false, true, false, 0},
                        {130, false, false, false, 2},
                        {0, false, false, true, 3}});
    table().setDefaultSort(-1);
    table().setItemDelegateForColumn(NacSwitchModel::Value,
                                     new NacSwitchDelegate(theme(), *m_model, &table()));
    table().setEditTriggers(QAbstractItemView::DoubleClicked);
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    filterBar().setExportName(u"nac-settings"_s);
    bindButton(m_editButton, m_edit);
    bindButton(m_resetButton, m_reset);
    connect(m_model, &NacSwitchModel::edited, this, &NacSwitchPane::write);
    connect(&table(), &DataTable::currentObjectChanged, this, &NacSwitchPane::refresh);
}

QAction *NacSwitchPane::makeAction(const char *name, const QKeySequence &key,
                                   void (NacSwitchPane::*run)(), Page *page)
{
    QAction *action = ui::addTableAction(*page, table(), name, {key});
    connect(action, &QAction::triggered, this, run);
    return action;
}

void NacSwitchPane::setOrganization(const nac::OrganizationPtr &organization)
{
    m_model->setOrganization(organization, live());
    refresh();
    refreshed();
}

void NacSwitchPane::setContext(const PageContext &context)
{
    m_context = context;
    refresh();
}

int NacSwitchPane::currentRow() const
{
    const QModelIndex current = table().currentSourceIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? current.row() : -1;
}

void NacSwitchPane::refresh()
{
    const QString reason = m_writer.whyNotWritable(m_context);
    m_model->setWritable(reason.isEmpty());
    const int row = currentRow();
    QString edit = reason;
    QString reset = reason;
    if (reason.isEmpty() && row < 0) {
        edit = reset = tr("Select a setting first.");
    } else if (reason.isEmpty() && m_model->at(row).kind == NacSwitch::Kind::Other) {
        edit = reset = tr("This version does not know the setting and leaves it as it is.");
    } else if (reason.isEmpty()) {
        if (m_model->isStandard(row))
            reset = tr("It has its default already.");
        else if (m_model->at(row).standard.isUndefined())
            reset = tr("Its default is not documented.");
    }
    const auto set = [](QAction *action, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    set(m_edit, edit);
    set(m_reset, reset);
}

bool NacSwitchPane::showSwitch(const api::mist::ItemKey &key)
{
    int found = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).key() == key && (found < 0 || (m_model->mark(found) == State::None &&
                                                            m_model->mark(row) != State::None)))
            found = row;
    }
    return found >= 0 && showObject(m_model->index(found, 0).data(ObjectRole));
}

void NacSwitchPane::editCurrent()
{
    const QModelIndex current = table().currentIndex();
    if (!current.isValid() || !m_edit->isEnabled())
        return;
    const QModelIndex cell = current.siblingAtColumn(NacSwitchModel::Value);
    table().setFocus();
    table().setCurrentIndex(cell);
    table().edit(cell);
}

void NacSwitchPane::resetCurrent()
{
    const int row = currentRow();
    if (row >= 0 && m_reset->isEnabled())
        write(m_model->at(row).id(), m_model->at(row).standard);
}

void NacSwitchPane::write(const QString &id, const QJsonValue &value)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const NacSwitch &one = m_model->at(row);
        if (one.id() != id)
            continue;
        //: %1 is the name of a setting, %2 its new value
        m_writer.write(u"edit"_s, one.key(),
                       api::mist::switchItem(one, value, m_model->values(), m_model->liveValues()),
                       tr("Changed in the draft: %1 = %2")
                               .arg(NacSwitchText::name(one), NacSwitchText::value(one, value)));
        return;
    }
}

QString NacSwitchPane::statusText() const
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 settings").arg(shownText(), totalText());
}

void NacSwitchPane::retranslate()
{
    m_edit->setText(tr("Change Setting…"));
    m_reset->setText(tr("Reset Setting to Default"));
    m_editButton->setTexts(tr("Change…"));
    m_resetButton->setTexts(tr("Reset to default"));
    filterBar().setHeading(tr("Settings of Access Assurance"));
    table().setAccessibleName(tr("Settings of Access Assurance"));
    table().setEmptyState(u"settings"_s, tr("There are no settings."),
                          tr("Access Assurance has not been set up in this organization."));
    m_model->retranslate();
    refresh();
}

void NacSwitchPane::fillDrawer(const QVariant &)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const NacSwitch &one = m_model->at(row);
    drawer().setTitle(u"settings"_s, NacSwitchText::name(one));
    drawer().clearSections();
    SectionFrame *section = drawer().addSection();
    if (const State mark = m_model->mark(row); mark != State::None)
        section->body()->addWidget(new StateBadge(theme(), mark, {}, true, section), 0,
                                   Qt::AlignLeading);
    addText(section, NacSwitchText::meaning(one), FontRole::Body, Token::Text);
    if (const QString risk = NacSwitchText::risk(one); !risk.isEmpty())
        addFindingLine(theme(), drawer().addSection(tr("Risk"))->body(), State::Warning, risk);
    const auto header = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal).toString();
    };
    const auto cell = [this, row](int column) {
        return m_model->index(row, column).data().toString();
    };
    QList<PropertyRow> rows{
            {header(NacSwitchModel::Value), cell(NacSwitchModel::Value), false, {}},
            {header(NacSwitchModel::Standard), cell(NacSwitchModel::Standard), false, {}}};
    if (m_model->mark(row) != State::None) {
        const QJsonValue there = one.valueIn(m_model->liveValues());
        rows.append({tr("In the cloud"),
                     NacSwitchText::value(one, there.isUndefined() ? one.standard : there),
                     false,
                     {}});
    }
    //: Label: the name of a setting in the cloud's interface
    rows.append({tr("API name"), one.id(), true, {}});
    addPropertyBox(addPropertiesSection())->setRows(rows);
}

} // namespace sekisho::ui
