// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointsPage.h"

#include "core/api/mist/Kind.h"
#include "ui/endpoints/EndpointModel.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/TableAction.h"
#include "ui/page/TablePane.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::kindName;

EndpointsPage::EndpointsPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::Endpoints, pageServices, parent)
    , m_model(new EndpointModel(this))
    , m_importButton(titleRow().addButton())
    , m_labelsButton(titleRow().addButton())
    , m_removeButton(titleRow().addButton())
    , m_editButton(titleRow().addButton())
    , m_addButton(titleRow().addButton(SignButton::Kind::Primary))
    , m_eventsButton(
              new SignButton(theme(), SignButton::Kind::Normal, &makePane(u"endpoints"_s).drawer()))
    , m_writer(new DraftWriter(services(), this))
{
    setMainKinds({kindName(Kind::Endpoint)});
    m_importButton->setObjectName(u"importButton"_s);
    m_labelsButton->setObjectName(u"labelsButton"_s);
    m_removeButton->setObjectName(u"removeButton"_s);
    m_editButton->setObjectName(u"editButton"_s);
    m_addButton->setObjectName(u"addEndpointButton"_s);
    pane().setDrawerDefaults(false);
    DataTable &table = pane().table();
    table.setObjectName(u"endpointsTable"_s);
    table.setSourceModel(m_model);
    table.setColumns({{36, false, true, false, 0, true},
                      {150, false, true, false, 0},
                      {180, false, true, false, 0},
                      {230, false, false, false, 1},
                      {100, false, false, false, 2},
                      {120, false, false, false, 3},
                      {0, false, false, true, 4}});
    table.setRowsHaveChips(true);
    pane().filterBar().setExportName(u"endpoints"_s);
    m_eventsButton->setSmall(true);
    m_eventsButton->setObjectName(u"showEventsButton"_s);
    pane().drawer().addFootWidget(m_eventsButton);
    setContent(&pane());
    addActions();

    connect(m_eventsButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT navigateRequested(PageId::Activity, pane().table().currentObject()); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EndpointsPage::refreshActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EndpointsPage::refreshActions);
}

QAction *EndpointsPage::addPageAction(const char *name, const QList<QKeySequence> &keys,
                                      void (EndpointsPage::*run)(), SignButton *button)
{
    QAction *action = addTableAction(*this, pane().table(), name, keys);
    connect(action, &QAction::triggered, this, run);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return action;
}

void EndpointsPage::addActions()
{
    // The table's own menu (Shift+F10) and keys; Enter opens the drawer where nothing can be
    // edited.
    pane().table().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_addAction = addPageAction("addEndpointAction", {QKeySequence(Qt::CTRL | Qt::Key_N)},
                                &EndpointsPage::addEndpoint, m_addButton);
    m_editAction = addPageAction(
            "editEndpointAction",
            {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
            &EndpointsPage::editCurrent, m_editButton);
    m_labelsAction = addPageAction("labelEndpointsAction", {}, &EndpointsPage::labelSelected,
                                   m_labelsButton);
    m_removeAction = addPageAction("removeEndpointsAction", {QKeySequence(Qt::Key_Delete)},
                                   &EndpointsPage::removeSelected, m_removeButton);
    m_importAction =
            addPageAction("importEndpointsAction", {}, &EndpointsPage::importCsv, m_importButton);
    // Also from the filter field and the buttons.
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void EndpointsPage::organizationChanged()
{
    m_model->setOrganization(organization());
    pane().refreshed();
    refreshActions();
}

void EndpointsPage::setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &)
{
    if (draft == m_writer->draft())
        return;
    m_writer->setDraft(draft);
    m_model->setDraft(draft);
    pane().refreshed();
    refreshActions();
    Q_EMIT statusTextChanged();
}

void EndpointsPage::availabilityChanged() { refreshActions(); }

void EndpointsPage::retranslate()
{
    TablePage::retranslate();
    m_importButton->setTexts(tr("Import…"), u"Import"_s);
    m_labelsButton->setTexts(tr("Labels…"));
    m_removeButton->setTexts(tr("Remove"));
    m_editButton->setTexts(tr("Edit…"), u"Edit"_s);
    m_addButton->setTexts(tr("Add Endpoint…"), u"Add Endpoint"_s);
    m_addAction->setText(m_addButton->text());
    m_editAction->setText(m_editButton->text());
    m_labelsAction->setText(m_labelsButton->text());
    m_removeAction->setText(m_removeButton->text());
    m_importAction->setText(m_importButton->text());
    m_eventsButton->setTexts(tr("Show NAC events"));
    pane().table().setAccessibleName(tr("Endpoints"));
    pane().table().setEmptyState(
            u"endpoint"_s, tr("There are no endpoints."),
            tr("Endpoints give devices without 802.1X a name, labels, a VLAN and a role by their "
               "MAC address."));
    m_model->retranslate();
    pane().refreshed();
    refreshActions();
}

int EndpointsPage::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = pane().table().selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<int> EndpointsPage::selectedRows() const
{
    // By ranges: a hundred thousand rows are one of them.
    const TableFilterProxy &proxy = pane().table().filter();
    const QItemSelection selection = pane().table().selectionModel()->selection();
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int shown = range.top(); shown <= range.bottom(); ++shown) {
            const int row = proxy.mapToSource(proxy.index(shown, 0)).row();
            if (!m_model->isRemoved(row))
                rows.append(row);
        }
    }
    return rows;
}

void EndpointsPage::refreshActions()
{
    if (!m_removeAction)
        return;
    const QString reason = m_writer->whyNotWritable(context());
    const int count = selectedCount();
    // Looked at in detail only where it is quick; more of them are judged when it comes to it.
    const bool none = count == 0 || (count == 1 && selectedRows().isEmpty());
    const QString noneReason = count == 0 ? tr("Select endpoints first.")
                                          : tr("The draft removes this endpoint. Undo brings it "
                                               "back.");
    const QString onSelection = !reason.isEmpty() ? reason : none ? noneReason : QString();
    const QString onOne = !onSelection.isEmpty() ? onSelection
                          : count > 1            ? tr("Select one endpoint only.")
                                                 : QString();
    const auto set = [](SignButton *button, QAction *action, const QString &why) {
        button->setDisabledReason(why);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    set(m_importButton, m_importAction, reason);
    set(m_addButton, m_addAction, reason);
    set(m_editButton, m_editAction, onOne);
    set(m_labelsButton, m_labelsAction, onSelection);
    set(m_removeButton, m_removeAction, onSelection);
}

void EndpointsPage::fillDrawer(const QVariant &)
{
    const QModelIndex current = pane().table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::Endpoint &endpoint = m_model->endpoint(current.row());
    DetailsDrawer &drawer = pane().drawer();
    drawer.setTitle(u"endpoint"_s,
                    endpoint.name.isEmpty() ? NacText::mac(endpoint.mac) : endpoint.name);
    drawer.clearSections();
    SectionFrame *section = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), section);
    box->setObjectName(u"propertyBox"_s);
    QList<PropertyRow> rows;
    const auto add = [&](int column, const QString &value, bool mono = false) {
        if (!value.isEmpty())
            rows.append({m_model->headerData(column, Qt::Horizontal).toString(), value, mono, {}});
    };
    if (const State mark = m_model->mark(current.row()); mark != State::None)
        rows.append({tr("Draft"), StateText::word(mark), false, {}});
    add(EndpointModel::Mac, NacText::mac(endpoint.mac), true);
    add(EndpointModel::Name, endpoint.name);
    add(EndpointModel::Labels, endpoint.labels.join(u'\n'));
    add(EndpointModel::Vlan, endpoint.vlan);
    add(EndpointModel::Role, endpoint.radiusGroup);
    add(EndpointModel::Notes, endpoint.notes);
    box->setRows(rows);
    section->body()->addWidget(box);
}

QString EndpointsPage::statusText() const
{
    if (!organization())
        return {};
    const DataTable &table = pane().table();
    //: %1 and %2 are numbers
    return tr("%1 of %2 endpoints")
            .arg(DateText::number(table.shownRows()), DateText::number(table.totalRows()));
}

} // namespace sekisho::ui
