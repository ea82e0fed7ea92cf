// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointsPage.h"

#include "core/api/mist/Kind.h"
#include "ui/endpoints/EndpointModel.h"
#include "ui/page/TablePane.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"

#include <QVBoxLayout>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

EndpointsPage::EndpointsPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::Endpoints, pageServices, parent)
    , m_model(new EndpointModel(this))
    , m_importButton(titleRow().addButton())
    , m_addButton(titleRow().addButton(SignButton::Kind::Primary))
    , m_eventsButton(new SignButton(theme(), SignButton::Kind::Normal,
                                    &makePane(QStringLiteral("endpoints")).drawer()))
{
    setMainKinds({kindName(Kind::Endpoint)});
    m_importButton->setObjectName(QStringLiteral("importButton"));
    m_addButton->setObjectName(QStringLiteral("addEndpointButton"));
    pane().setDrawerDefaults(false);
    DataTable &table = pane().table();
    table.setObjectName(QStringLiteral("endpointsTable"));
    table.setSourceModel(m_model);
    table.setColumns({{150, false, true, false, 0},
                      {180, false, true, false, 0},
                      {250, false, false, false, 1},
                      {100, false, false, false, 2},
                      {120, false, false, false, 3},
                      {0, false, false, true, 4}});
    table.setRowsHaveChips(true);
    pane().filterBar().setExportName(QStringLiteral("endpoints"));
    m_eventsButton->setSmall(true);
    m_eventsButton->setObjectName(QStringLiteral("showEventsButton"));
    pane().drawer().addFootWidget(m_eventsButton);
    setContent(&pane());

    connect(m_eventsButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT navigateRequested(PageId::Activity, pane().table().currentObject()); });
}

void EndpointsPage::organizationChanged()
{
    m_model->setOrganization(organization());
    pane().refreshed();
}

void EndpointsPage::retranslate()
{
    TablePage::retranslate();
    m_importButton->setTexts(tr("Import"), QStringLiteral("Import"));
    m_addButton->setTexts(tr("Add Endpoint"), QStringLiteral("Add Endpoint"));
    for (SignButton *button : {m_importButton, m_addButton})
        button->setDisabledReason(readsOnlyReason());
    m_eventsButton->setTexts(tr("Show NAC events"));
    pane().table().setAccessibleName(tr("Endpoints"));
    pane().table().setEmptyState(
            QStringLiteral("endpoint"), tr("There are no endpoints."),
            tr("Endpoints give devices without 802.1X a name, labels, a VLAN and a role by their "
               "MAC address."));
    m_model->retranslate();
    pane().refreshed();
}

void EndpointsPage::fillDrawer(const QVariant &)
{
    const QModelIndex current = pane().table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::Endpoint &endpoint = m_model->endpoint(current.row());
    DetailsDrawer &drawer = pane().drawer();
    drawer.setTitle(QStringLiteral("endpoint"),
                    endpoint.name.isEmpty() ? NacText::mac(endpoint.mac) : endpoint.name);
    drawer.clearSections();
    SectionFrame *section = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), section);
    box->setObjectName(QStringLiteral("propertyBox"));
    QList<PropertyRow> rows;
    const auto add = [&](int column, const QString &value, bool mono = false) {
        if (!value.isEmpty())
            rows.append({m_model->headerData(column, Qt::Horizontal).toString(), value, mono, {}});
    };
    add(EndpointModel::Mac, NacText::mac(endpoint.mac), true);
    add(EndpointModel::Name, endpoint.name);
    add(EndpointModel::Labels, endpoint.labels.join(QLatin1Char('\n')));
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
