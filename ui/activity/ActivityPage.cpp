// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/ActivityPage.h"

#include "core/api/mist/Kind.h"
#include "ui/activity/ClientEventModel.h"
#include "ui/activity/EventDrawer.h"
#include "ui/activity/EventFilterRow.h"
#include "ui/page/TablePane.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

namespace {

constexpr int kAllResults = -1;
constexpr qsizetype kMostReasons = 3;

} // namespace

ActivityPage::ActivityPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::Activity, pageServices, parent)
    , m_model(new ClientEventModel(this))
    , m_resultCombo(new QComboBox(this))
    , m_moreButton(new SignButton(theme(), SignButton::Kind::Normal, this))
    , m_criteria(new EventFilterRow(theme(), this))
    , m_details(nullptr)
    , m_reasons(new QWidget(this))
    , m_reasonsLayout(new QHBoxLayout(m_reasons))
    , m_copyButton(new SignButton(theme(), SignButton::Kind::Normal,
                                  &makePane(QStringLiteral("activity")).drawer()))
{
    setMainKinds({kindName(Kind::Event)});
    m_details = new EventDrawer(theme(), pane().drawer(), *m_model, this);
    buildFilters();
    pane().filterBar().setExportName(QStringLiteral("nac-events"));
    pane().setDrawerDefaults(true, 380);
    DataTable &table = pane().table();
    table.setObjectName(QStringLiteral("eventsTable"));
    table.setSourceModel(m_model);
    table.setColumns({{104, false, true, false, 0},
                      {126, false, true, false, 0},
                      {112, false, false, false, 2},
                      {200, false, true, true, 0},
                      {130, false, false, false, 1},
                      {100, true, false, false, 3}});

    m_reasons->setObjectName(QStringLiteral("reasonsRow"));
    m_reasonsLayout->setContentsMargins(16, 0, 16, 8);
    m_reasonsLayout->setSpacing(18);
    m_reasons->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reasons);
    layout->addWidget(m_criteria);
    layout->addWidget(&pane(), 1);
    setContent(content);

    m_copyButton->setSmall(true);
    m_copyButton->setIconName(QStringLiteral("copy"));
    m_copyButton->setObjectName(QStringLiteral("copyEventButton"));
    pane().drawer().addFootWidget(m_copyButton);
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        QStringList parts;
        const auto boxes = pane().drawer().findChildren<PropertyBox *>();
        for (const PropertyBox *box : boxes) {
            if (!box->isHidden() && box->isVisibleTo(&pane().drawer()))
                parts.append(box->toText());
        }
        QGuiApplication::clipboard()->setText(parts.join(QLatin1Char('\n')));
        Q_EMIT noticeRequested(tr("The event is on the clipboard."));
    });
    connect(m_details, &EventDrawer::navigateRequested, this, &Page::navigateRequested);
    connect(m_details, &EventDrawer::inspectRequested, this, &Page::inspectRequested);
    // Later: the drawer is filled anew, and the link that asked for it goes with the old content.
    connect(
            m_details, &EventDrawer::rowRequested, this,
            [this](int row) { pane().showObject(m_model->index(row, 0).data(ObjectRole)); },
            Qt::QueuedConnection);
}

void ActivityPage::buildFilters()
{
    m_resultCombo->setObjectName(QStringLiteral("resultComboBox"));
    m_resultCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int result :
         {kAllResults, static_cast<int>(EventResult::Permitted),
          static_cast<int>(EventResult::Refused), static_cast<int>(EventResult::Warning),
          static_cast<int>(EventResult::Other)})
        m_resultCombo->addItem(QString(), result);
    m_moreButton->setObjectName(QStringLiteral("moreFiltersButton"));
    m_moreButton->setCheckable(true);
    m_moreButton->setIconName(QStringLiteral("filter"));
    pane().filterBar().addCriterion(m_resultCombo);
    pane().filterBar().addCriterion(m_moreButton);
    m_criteria->hide();
    connect(m_moreButton, &QAbstractButton::toggled, m_criteria, &QWidget::setVisible);
    connect(m_resultCombo, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilters);
    connect(m_criteria, &EventFilterRow::changed, this, &ActivityPage::applyFilters);
    connect(&pane().table(), &DataTable::clearFilterRequested, this, [this] {
        m_resultCombo->setCurrentIndex(0);
        m_criteria->clear();
    });
}

void ActivityPage::organizationChanged()
{
    m_model->setOrganization(organization(), now());
    m_details->setOrganization(organization());
    m_criteria->setOrganization(organization(), now());
    refreshReasons();
    refreshNote();
    pane().refreshed();
}

void ActivityPage::applyFilters()
{
    const int result = m_resultCombo->currentData().toInt();
    const bool more = m_criteria->isActive();
    if (more)
        m_moreButton->setChecked(true); // nothing is kept out unseen
    if (result == kAllResults && !more) {
        pane().table().filter().setRowPredicate({});
    } else {
        pane().table().filter().setRowPredicate([this, result, more](const QAbstractItemModel &,
                                                                     int row) {
            return (result == kAllResults || static_cast<int>(m_model->result(row)) == result) &&
                   (!more || m_criteria->matches(m_model->clientEvent(row)));
        });
    }
    pane().refreshed();
}

void ActivityPage::refreshReasons()
{
    while (QLayoutItem *item = m_reasonsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<QPair<QString, int>> refusals = m_model->refusals();
    const int refused = m_model->refused();
    m_reasons->setVisible(refused > 0 || !refusals.isEmpty());
    if (m_reasons->isHidden())
        return;
    //: Before counts of reasons why clients were refused
    m_reasonsLayout->addWidget(new TextLabel(theme(), tr("What went wrong"), FontRole::BodyBold,
                                             Token::Text, m_reasons));
    if (refused > 0) {
        const QString number = DateText::number(refused);
        auto *total = new TextLabel(theme(),
                                    refusals.isEmpty()
                                            //: %1 is how often clients were refused
                                            ? tr("%1 refused").arg(number)
                                            //: %1 is how often clients were refused; before causes
                                            : tr("%1 refused:").arg(number),
                                    FontRole::Body, Token::Text, m_reasons);
        total->setObjectName(QStringLiteral("refusedLabel"));
        m_reasonsLayout->addWidget(total);
    }
    for (qsizetype i = 0; i < qMin(kMostReasons, refusals.size()); ++i) {
        auto *reason = new LinkButton(theme(), {}, m_reasons);
        const QString type = refusals.at(i).first;
        //: %1 is a number, %2 what happened so often
        reason->setText(tr("%1 × %2").arg(DateText::number(refusals.at(i).second),
                                          NacText::eventType(type)));
        reason->setObjectName(QStringLiteral("reasonLink"));
        reason->setAccessibleName(reason->text());
        //: %1 is the cloud's name of a kind of event
        reason->setToolTip(tr("Show only %1").arg(type));
        connect(reason, &QAbstractButton::clicked, this,
                [this, type] { pane().filterBar().field().setText(type); });
        m_reasonsLayout->addWidget(reason);
    }
    m_reasonsLayout->addStretch(1);
    fitReasons();
}

void ActivityPage::fitReasons()
{
    // The rarest go where the row is too narrow for all.
    const QMargins margins = m_reasonsLayout->contentsMargins();
    int left = width() - margins.left() - margins.right();
    for (int i = 0; i < m_reasonsLayout->count(); ++i) {
        QWidget *widget = m_reasonsLayout->itemAt(i)->widget();
        if (!widget)
            continue;
        left -= widget->sizeHint().width();
        if (qobject_cast<LinkButton *>(widget))
            widget->setVisible(left >= 0);
        left -= m_reasonsLayout->spacing();
    }
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    fitReasons();
}

void ActivityPage::refreshNote()
{
    if (!organization() || organization()->events.isEmpty()) {
        titleRow().setNote({});
        return;
    }
    //: %1 and %2 are dates with time
    titleRow().setNote(
            tr("%1 – %2").arg(DateText::day(organization()->events.last().time, now()),
                              DateText::day(organization()->events.first().time, now())));
}

void ActivityPage::retranslate()
{
    TablePage::retranslate();
    m_resultCombo->setAccessibleName(tr("Result"));
    for (int i = 0; i < m_resultCombo->count(); ++i) {
        const int result = m_resultCombo->itemData(i).toInt();
        if (result == kAllResults) {
            //: No filter by result
            m_resultCombo->setItemText(i, tr("Result: all"));
            continue;
        }
        switch (static_cast<EventResult>(result)) {
        case EventResult::Permitted:
            //: Filter: clients that were let in
            m_resultCombo->setItemText(i, tr("Result: permitted"));
            break;
        case EventResult::Refused:
            //: Filter: clients that were not let in, and what failed
            m_resultCombo->setItemText(i, tr("Result: refused"));
            break;
        case EventResult::Warning:
            //: Filter: events with a warning
            m_resultCombo->setItemText(i, tr("Result: warning"));
            break;
        case EventResult::Other:
            //: Filter: all other events
            m_resultCombo->setItemText(i, tr("Result: other"));
            break;
        }
    }
    m_moreButton->setTexts(tr("More filters"));
    m_criteria->retranslate();
    pane().filterBar().setPlaceholder(tr("Client, MAC, CN, reason"));
    m_copyButton->setTexts(tr("Copy all fields"));
    pane().table().setAccessibleName(tr("Client events"));
    pane().table().setEmptyState(QStringLiteral("activity"), tr("There are no events."),
                                 tr("Events appear here as soon as clients ask for the network."));
    m_model->retranslate();
    refreshReasons();
    refreshNote();
    pane().refreshed();
}

void ActivityPage::fillDrawer(const QVariant &)
{
    const QModelIndex current = pane().table().currentSourceIndex();
    if (current.isValid())
        m_details->fill(current.row());
}

QString ActivityPage::statusText() const
{
    if (!organization())
        return {};
    const DataTable &table = pane().table();
    //: %1 and %2 are numbers
    return tr("%1 of %2 events")
            .arg(DateText::number(table.shownRows()), DateText::number(table.totalRows()));
}

bool ActivityPage::showTarget(const QVariant &target)
{
    // All that there is of it, whatever was filtered before.
    m_resultCombo->setCurrentIndex(0);
    m_criteria->clear();
    if (target.typeId() == QMetaType::QVariantMap)
        return TablePage::showTarget(target);
    // A client by its MAC.
    pane().filterBar().field().setText(target.toString());
    return true;
}

} // namespace sekisho::ui
