// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/VerdictPane.h"

#include "ui/text/LintText.h"
#include "ui/text/VerdictText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kRowHeight = 28;

/// What a certificate may have to please besides the supplicants.
constexpr lint::Profile kServices[] = {
        lint::Profile::ClientAd,     lint::Profile::ClientMistIntune, lint::Profile::ClientOkta,
        lint::Profile::ClientCitrix, lint::Profile::Wpa3Suite192,
};

QString serviceText(lint::Profile profile)
{
    switch (profile) {
    case lint::Profile::ClientAd:
        return VerdictPane::tr("NPS and Active Directory");
    case lint::Profile::ClientMistIntune:
        return VerdictPane::tr("Device posture by Microsoft Intune");
    case lint::Profile::ClientOkta:
        return VerdictPane::tr("Okta device trust");
    case lint::Profile::ClientCitrix:
        return QStringLiteral("Citrix Endpoint Management");
    case lint::Profile::Wpa3Suite192:
        return VerdictPane::tr("WPA3-Enterprise 192-bit");
    default:
        return {};
    }
}

} // namespace

VerdictPane::VerdictPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new TextLabel(theme, FontRole::Section))
    , m_services(new SignButton(theme))
    , m_serviceMenu(new QMenu(this))
    , m_table(new QTableView)
    , m_mist(new StateBadge(theme))
    , m_chain(new StateBadge(theme))
    , m_cellTitle(new TextLabel(theme, FontRole::BodyBold))
    , m_cellRules(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_nothing(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_list(new FindingList(theme))
{
    setObjectName(u"verdictPane"_s);
    m_heading->setElideMode(Qt::ElideRight);
    m_table->setObjectName(u"verdictMatrix"_s);
    m_table->setModel(&m_model);
    auto *cells = new CellDelegate(theme, m_table);
    cells->setGridLines(false); // the table draws its own
    m_table->setItemDelegate(cells);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_mist->setObjectName(u"verdictMist"_s);
    m_chain->setObjectName(u"verdictChain"_s);
    m_cellTitle->setObjectName(u"verdictCell"_s);
    m_nothing->setObjectName(u"verdictNothing"_s);
    m_nothing->setWordWrap(true);
    m_list->setObjectName(u"verdictFindings"_s);
    m_list->setBytesOffered(true);

    m_services->setObjectName(u"alsoJudgeForButton"_s);
    m_services->setSmall(true);
    m_serviceMenu->setObjectName(u"alsoJudgeForMenu"_s);
    for (const lint::Profile profile : kServices) {
        QAction *action = m_serviceMenu->addAction(QString());
        action->setObjectName(lint::profileName(profile));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &VerdictPane::profilesChanged);
        m_profiles.append(action);
    }
    connect(m_services, &QPushButton::clicked, this, [this] {
        m_serviceMenu->popup(m_services->mapToGlobal(QPoint(0, m_services->height())));
    });

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_heading, 1);
    heading->addWidget(m_services);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(16);
    lines->addWidget(m_mist);
    lines->addWidget(m_chain);
    lines->addStretch(1);
    auto *cell = new QHBoxLayout;
    cell->addWidget(m_cellTitle);
    cell->addStretch(1);
    cell->addWidget(m_cellRules);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addLayout(heading);
    layout->addWidget(m_table);
    layout->addLayout(lines);
    layout->addSpacing(3);
    layout->addLayout(cell);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const lint::VerdictCell *chosen = m_model.cellAt(current))
                    m_chosen = std::pair(chosen->usage, chosen->platform);
                showCell();
            });
    connect(m_list, &FindingList::bytesRequested, this, &VerdictPane::bytesRequested);
    connect(&theme, &Theme::changed, this, [this] { fitTable(); });
    retranslate();
    clear();
}

void VerdictPane::clear()
{
    m_model.setVerdict({});
    m_table->hide();
    m_mist->hide();
    m_chain->hide();
    showCell();
}

void VerdictPane::setVerdict(const lint::Verdict &verdict)
{
    const auto chosen = m_chosen;
    m_model.setVerdict(verdict);
    QModelIndex current = m_model.worst();
    if (chosen) {
        const lint::VerdictCell *cell = verdict.cell(chosen->first, chosen->second);
        if (cell && cell->outcome != lint::Outcome::NotApplicable)
            current = m_model.indexOf(chosen->first, chosen->second);
    }
    m_table->show();
    fitTable();
    // What the verdict chose by itself is not a choice of the person's.
    m_table->setCurrentIndex(current);
    m_chosen = chosen;
    showCell();
    retranslate();
}

void VerdictPane::fitTable()
{
    const int frame = 2 * m_table->frameWidth();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->length() + frame);
}

void VerdictPane::showCell()
{
    const lint::VerdictCell *cell = m_model.cellAt(m_table->currentIndex());
    m_cellTitle->setVisible(cell);
    m_cellRules->setVisible(cell);
    if (!cell) {
        m_list->setFindings({});
        m_nothing->setVisible(false);
        return;
    }
    m_cellTitle->setText(VerdictText::cell(*cell));
    m_cellRules->setText(cell->outcome == lint::Outcome::NotApplicable ? QString()
                                                                       : VerdictText::rules(*cell));
    m_list->setFindings(cell->findings);
    m_nothing->setVisible(cell->findings.isEmpty());
    if (cell->outcome == lint::Outcome::NotApplicable)
        m_nothing->setText(tr("A certificate of this kind is not used so."));
    else
        m_nothing->setText(tr("No rule has anything to say."));
}

lint::Profiles VerdictPane::profiles() const
{
    lint::Profiles chosen;
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles.at(i)->isChecked())
            chosen |= kServices[i];
    }
    return chosen;
}

QString VerdictPane::toText() const { return VerdictText::text(m_model.verdict()); }

void VerdictPane::retranslate()
{
    m_heading->setText(tr("Verdict: does this certificate work for 802.1X?"));
    //: button with a menu of services
    m_services->setTexts(tr("Also for…"));
    m_services->setAccessibleName(tr("Services to judge for as well"));
    for (qsizetype i = 0; i < m_profiles.size(); ++i)
        m_profiles.at(i)->setText(serviceText(kServices[i]));
    m_table->setAccessibleName(tr("Verdict by use and platform"));
    m_model.retranslate();
    const lint::Verdict &verdict = m_model.verdict();
    const lint::VerdictCell *mist = verdict.cell(verdict.assumedUsage(), lint::Platform::Mist);
    m_mist->setVisible(mist && mist->outcome != lint::Outcome::NotApplicable);
    if (mist) {
        const bool meets = mist->outcome == lint::Outcome::Works;
        m_mist->set(VerdictText::state(mist->outcome, true),
                    meets ? tr("Meets Mist's requirements")
                          : tr("Does not meet all of Mist's requirements"));
    }
    m_chain->setVisible(!verdict.platforms.isEmpty());
    m_chain->set(verdict.chainComplete ? State::Ok : State::Notice, VerdictText::chain(verdict));
    showCell();
}

void VerdictPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
