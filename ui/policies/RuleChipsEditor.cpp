// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleChipsEditor.h"

#include "ui/policies/RuleText.h"
#include "ui/widgets/ChipView.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SignButton.h"

#include <QKeyEvent>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using Side = RuleChoices::Side;

RuleChipsEditor::RuleChipsEditor(Theme &theme, bool results, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_results(results)
    , m_plus(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(results ? u"resultChipsEditor"_s : u"criteriaChipsEditor"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(results ? tr("Assigned Policies") : tr("Match Criteria"));
    auto *flow = new FlowLayout(this, 4, 4);
    flow->setContentsMargins(7, 5, 7, 5);
    flow->addWidget(m_plus);
    m_plus->setObjectName(u"addChipButton"_s);
    m_plus->setIconName(u"plus"_s);
    m_plus->setSmall(true);
    m_plus->setAccessibleName(results ? tr("Add a result label…") : tr("Add match criteria…"));
    m_plus->setToolTip(m_plus->accessibleName());
    m_plus->installEventFilter(this);
    connect(m_plus, &QAbstractButton::clicked, this, &RuleChipsEditor::pickRequested);
}

QWidget *RuleChipsEditor::plusButton() const { return m_plus; }

void RuleChipsEditor::setRule(const nac::Organization &organization, const nac::Rule &rule)
{
    const auto focused = std::find_if(m_chips.begin(), m_chips.end(),
                                      [](const ChipView *chip) { return chip->hasFocus(); });
    const qsizetype place = focused == m_chips.end() ? -1 : focused - m_chips.begin();
    const QList<ChipView *> before = std::exchange(m_chips, {});
    if (place >= 0)
        m_plus->setFocus();
    for (ChipView *chip : before) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    layout()->removeWidget(m_plus);
    if (m_results) {
        const QList<RuleValue> values = RuleChoices::chosen(rule, Side::Results);
        const QList<Chip> chips = RuleText::resultChips(organization, rule);
        for (qsizetype i = 0; i < std::min(values.size(), chips.size()); ++i)
            add(chips.at(i), Side::Results, values.at(i));
    } else {
        const QList<RuleValue> required = RuleChoices::chosen(rule, Side::Matching);
        const QList<RuleValue> excluded = RuleChoices::chosen(rule, Side::NotMatching);
        // A rule without criteria says so in a chip of its own, which cannot be taken away.
        const QList<Chip> chips =
                RuleText::criteriaChips(organization, rule, false).mid(required.isEmpty() ? 1 : 0);
        for (qsizetype i = 0; i < std::min(required.size() + excluded.size(), chips.size()); ++i) {
            const bool first = i < required.size();
            add(chips.at(i), first ? Side::Matching : Side::NotMatching,
                first ? required.at(i) : excluded.at(i - required.size()));
        }
    }
    layout()->addWidget(m_plus);
    if (place >= 0)
        focusChip(std::min(place, m_chips.size()));
    updateGeometry();
}

void RuleChipsEditor::add(const Chip &chip, Side side, const RuleValue &value)
{
    auto *view = new ChipView(m_theme, chip, this);
    view->setObjectName(u"chip"_s);
    view->setRemovable(true);
    view->installEventFilter(this);
    layout()->addWidget(view);
    view->show();
    // Not at once: the chip is in the middle of its key.
    connect(
            view, &ChipView::removeRequested, this,
            [this, side, value] { Q_EMIT removeRequested(side, value); }, Qt::QueuedConnection);
    m_chips.append(view);
}

void RuleChipsEditor::focusChip(qsizetype place)
{
    if (place >= 0 && place < m_chips.size())
        m_chips.at(place)->setFocus(Qt::TabFocusReason);
    else
        m_plus->setFocus(Qt::TabFocusReason);
}

void RuleChipsEditor::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    focusChip(m_chips.size());
}

bool RuleChipsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto at = std::find(m_chips.begin(), m_chips.end(), watched);
    const qsizetype place = at - m_chips.begin(); // of the button: behind the last
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        focusChip(std::clamp<qsizetype>(place + (mirrored ? 1 : -1), 0, m_chips.size()));
        return true;
    case Qt::Key_Right:
        focusChip(std::clamp<qsizetype>(place + (mirrored ? -1 : 1), 0, m_chips.size()));
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
        focusChip(m_chips.size());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_plus)
            Q_EMIT pickRequested();
        return true;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace sekisho::ui
