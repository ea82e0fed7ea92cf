// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/AssignLabelsWindow.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr QSize kSize(980, 620);
constexpr int kLabelsWidth = 260;
constexpr int kNameWidth = 190;

} // namespace

AssignLabelsWindow::AssignLabelsWindow(const PageServices &services,
                                       const nac::OrganizationPtr &organization,
                                       const QList<nac::RuleId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_organization(organization)
    , m_labels(new AssignableLabelModel(this))
    , m_rules(new AssignedRuleModel(this))
    , m_side(new SegmentedControl(services.theme, this))
    , m_edit(new SignButton(services.theme, SignButton::Kind::Normal, this))
    , m_filter(new QLineEdit(this))
    , m_labelView(new QListView)
    , m_labelField(new FormField(services.theme, m_labelView, this))
    , m_ruleView(new QTableView)
    , m_ruleField(new FormField(services.theme, m_ruleView, this))
    , m_assign(new SignButton(services.theme, SignButton::Kind::Normal, this))
    , m_takeAway(new SignButton(services.theme, SignButton::Kind::Normal, this))
    , m_note(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
    , m_save(new SignButton(services.theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"assignLabelsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    m_side->addSegment(u"match"_s, {});
    m_side->addSegment(u"assigned"_s, {});
    build();
    m_rules->setOrganization(organization);
    fillLabels();
    QStringList ids;
    for (const nac::RuleId &id : chosen)
        ids.append(id.value());
    chooseRules(ids);
    connect(m_side, &SegmentedControl::currentChanged, this, [this] {
        QStringList kept;
        const QList<int> rows = chosenRules();
        for (const int row : rows)
            kept.append(m_rules->ruleId(row));
        m_rules->setPlace(isMatch() ? api::mist::LabelPlace::Matching
                                    : api::mist::LabelPlace::Assigned);
        fillLabels();
        chooseRules(kept);
        retranslate();
    });
    connect(m_edit, &QAbstractButton::toggled, this, [this](bool on) {
        m_labels->setEditing(on);
        m_labelView->setDragEnabled(!on);
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &AssignLabelsWindow::fillLabels);
    const auto activated = [this](const QModelIndex &index) {
        if (m_edit->isChecked())
            Q_EMIT editRequested(m_labels->label(index.row()).id.value());
    };
    connect(m_labelView, &QListView::clicked, this, activated);
    connect(m_labelView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssignLabelsWindow::refresh);
    connect(m_ruleView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssignLabelsWindow::refresh);
    connect(m_assign, &QAbstractButton::clicked, this, &AssignLabelsWindow::assign);
    connect(m_takeAway, &QAbstractButton::clicked, this, &AssignLabelsWindow::takeAway);
    connect(m_rules, &AssignedRuleModel::assigned, this, &AssignLabelsWindow::refresh);
    connect(m_rules, &AssignedRuleModel::dropped, this, [this](int row, const QStringList &labels) {
        // On one of several chosen rules it is meant for all of them.
        const QList<int> rows = chosenRules();
        m_rules->assign(rows.contains(row) ? rows : QList<int>{row}, labels);
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_busy = true;
        refresh();
        Q_EMIT confirmed(m_rules->changes());
    });
    retranslate();
    m_labelView->setFocus();
}

void AssignLabelsWindow::build()
{
    m_side->setObjectName(u"sideControl"_s);
    m_edit->setObjectName(u"editLabelsButton"_s);
    m_edit->setCheckable(true);
    m_edit->setAutoDefault(false);
    m_edit->setIconName(u"pencil"_s);
    m_filter->setObjectName(u"labelFilterLineEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_labelView->setObjectName(u"assignableLabels"_s);
    m_labelView->setModel(m_labels);
    m_labelView->setItemDelegate(new CellDelegate(m_services.theme, m_labelView));
    m_labelView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_labelView->setDragEnabled(true);
    m_labelView->setUniformItemSizes(true);
    m_labelView->installEventFilter(this);
    m_ruleView->setObjectName(u"assignedRules"_s);
    m_ruleView->setModel(m_rules);
    m_ruleView->setItemDelegate(new CellDelegate(m_services.theme, m_ruleView));
    m_ruleView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ruleView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ruleView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ruleView->setTabKeyNavigation(false);
    m_ruleView->setAcceptDrops(true);
    m_ruleView->setDragDropMode(QAbstractItemView::DropOnly);
    m_ruleView->setDropIndicatorShown(true);
    m_ruleView->setShowGrid(false);
    m_ruleView->setWordWrap(false);
    m_ruleView->verticalHeader()->hide();
    m_ruleView->verticalHeader()->setDefaultSectionSize(m_services.theme.rowHeight(true));
    m_ruleView->horizontalHeader()->setStretchLastSection(true);
    m_ruleView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ruleView->horizontalHeader()->setHighlightSections(false);
    m_ruleView->setColumnWidth(AssignedRuleModel::Position, 52);
    m_ruleView->setColumnWidth(AssignedRuleModel::Name, kNameWidth);
    m_ruleView->installEventFilter(this);
    m_assign->setObjectName(u"assignButton"_s);
    m_takeAway->setObjectName(u"takeAwayButton"_s);
    for (SignButton *button : {m_assign, m_takeAway, m_cancel})
        button->setAutoDefault(false);
    m_note->setObjectName(u"assignNoteLabel"_s);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_side);
    top->addStretch(1);
    top->addWidget(m_edit);
    auto *labels = new QVBoxLayout;
    labels->setSpacing(8);
    labels->addWidget(m_filter);
    labels->addWidget(m_labelField, 1);
    m_labelField->setMinimumWidth(kLabelsWidth);
    auto *rules = new QVBoxLayout;
    rules->setSpacing(8);
    rules->addWidget(m_ruleField, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_assign);
    tools->addWidget(m_takeAway);
    tools->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(labels, 2);
    middle->addLayout(rules, 5);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addLayout(tools);
    column->addLayout(dialogFootRow(m_note, buttons));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool AssignLabelsWindow::isMatch() const { return m_side->currentId() == "match"_L1; }

void AssignLabelsWindow::fillLabels()
{
    m_labels->setLabels(m_organization, isMatch(), m_filter->text().trimmed());
    if (m_labels->rowCount() > 0)
        m_labelView->setCurrentIndex(m_labels->index(0));
    refresh();
}

void AssignLabelsWindow::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    QStringList kept;
    const QList<int> rows = chosenRules();
    for (const int row : rows)
        kept.append(m_rules->ruleId(row));
    m_rules->setOrganization(organization);
    fillLabels();
    chooseRules(kept);
}

QStringList AssignLabelsWindow::chosenLabels() const
{
    QStringList ids;
    const QModelIndexList rows = m_labelView->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(m_labels->label(index.row()).id.value());
    return ids;
}

QList<int> AssignLabelsWindow::chosenRules() const
{
    QList<int> rows;
    const QModelIndexList selected = m_ruleView->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void AssignLabelsWindow::chooseRules(const QStringList &ids)
{
    m_ruleView->clearSelection();
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        if (ids.contains(m_rules->ruleId(row)))
            m_ruleView->selectionModel()->select(m_rules->index(row, 0),
                                                 QItemSelectionModel::Select |
                                                         QItemSelectionModel::Rows);
    }
    if (const QList<int> rows = chosenRules(); !rows.isEmpty())
        m_ruleView->selectionModel()->setCurrentIndex(m_rules->index(rows.first(), 0),
                                                      QItemSelectionModel::NoUpdate);
    refresh();
}

void AssignLabelsWindow::assign() { m_rules->assign(chosenRules(), chosenLabels()); }

void AssignLabelsWindow::takeAway() { m_rules->takeAway(chosenRules(), chosenLabels()); }

bool AssignLabelsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() == Qt::NoModifier) {
        const QModelIndex current = m_labelView->currentIndex();
        if (m_edit->isChecked() && watched == m_labelView && current.isValid())
            Q_EMIT editRequested(m_labels->label(current.row()).id.value());
        else if (m_assign->isEnabled())
            assign();
        return true;
    }
    if (key->key() == Qt::Key_Delete && m_takeAway->isEnabled()) {
        takeAway();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void AssignLabelsWindow::refresh()
{
    const QStringList labels = chosenLabels();
    const QList<int> rules = chosenRules();
    const QString why = labels.isEmpty()  ? tr("Choose labels at the left.")
                        : rules.isEmpty() ? tr("Choose rules at the right, or drag a label onto "
                                               "one.")
                                          : QString();
    const bool has = std::any_of(rules.begin(), rules.end(), [&](int row) {
        const QStringList now = m_rules->labelsOf(row);
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QString &label) { return now.contains(label); });
    });
    m_assign->setDisabledReason(why);
    m_takeAway->setDisabledReason(!why.isEmpty() ? why
                                  : has          ? QString()
                                                 : tr("None of the chosen rules has the label."));
    const int changed = int(m_rules->changes().size());
    m_save->setDisabledReason(m_busy         ? tr("It is being saved.")
                              : changed == 0 ? tr("Nothing has been assigned yet.")
                                             : QString());
    const QString refusal = m_rules->refusal();
    m_note->setText(!m_error.isEmpty()   ? m_error
                    : !refusal.isEmpty() ? refusal
                    : changed > 0
                            ? tr("%Ln rule(s) change, in one step of the draft; nothing is sent "
                                 "yet.",
                                 nullptr, changed)
                            : tr("Drag a label onto a rule, or choose both and press Enter. Delete "
                                 "takes the label away."));
    m_note->setToken(!m_error.isEmpty()   ? Token::Error
                     : !refusal.isEmpty() ? Token::Warning
                                          : Token::Text2);
}

void AssignLabelsWindow::retranslate()
{
    setWindowTitle(tr("Assign Labels"));
    m_side->setSegmentText(u"match"_s, tr("Match Criteria"));
    m_side->setSegmentText(u"assigned"_s, tr("Assigned Policies"));
    m_edit->setTexts(tr("Edit"), u"Edit"_s);
    m_edit->setToolTip(
            tr("Puts a pencil on every label: click one, or press Enter, to change it."));
    m_filter->setPlaceholderText(tr("Filter labels"));
    m_filter->setAccessibleName(tr("Filter labels"));
    m_labelField->setLabel(tr("Labels"), u"Labels"_s);
    m_ruleField->setLabel(tr("Rules"), u"Rules"_s);
    m_assign->setTexts(tr("Assign to the rules"));
    m_takeAway->setTexts(tr("Take away from the rules"));
    m_save->setTexts(tr("Save to the draft"));
    m_cancel->setTexts(tr("Cancel"));
    refresh();
}

void AssignLabelsWindow::showError(const QString &error)
{
    m_busy = false;
    m_error = error;
    refresh();
}

void AssignLabelsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
