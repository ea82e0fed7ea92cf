// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RulePicker.h"

#include "ui/policies/RulePickerDelegate.h"
#include "ui/policies/RulePickerModel.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using Side = RuleChoices::Side;

namespace {

constexpr int kWidth = 340;
constexpr int kRows = 10;
const QString kMatching = u"matching"_s;
const QString kNotMatching = u"notMatching"_s;

} // namespace

RulePicker::RulePicker(Theme &theme, Purpose purpose, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_purpose(purpose)
    , m_model(new RulePickerModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_reasonRow(new QWidget(this))
    , m_reason(new TextLabel(theme, FontRole::Body, Token::Text, m_reasonRow))
    , m_sides(new SegmentedControl(theme, this))
    , m_create(new LinkButton(theme, {}, this))
    , m_done(new SignButton(theme, SignButton::Kind::Primary, this))
{
    setObjectName(u"rulePicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    build();
    if (purpose == Purpose::Criteria)
        m_model->setTypedGroups(RuleChoices::typedGroups());
    m_model->setSide(side());
    connect(m_search, &QLineEdit::textChanged, this, &RulePicker::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { toggle(at.row()); });
    connect(m_sides, &SegmentedControl::currentChanged, this, &RulePicker::showSide);
    connect(m_done, &QAbstractButton::clicked, this, &QWidget::close);
    connect(m_create, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT createLabelRequested();
    });
    retranslate();
}

void RulePicker::build()
{
    m_search->setObjectName(u"pickerSearchLineEdit"_s);
    m_search->addAction(m_theme.icons().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RulePickerDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("showAsFocused", true);
    m_list->installEventFilter(this);
    m_nothing->setObjectName(u"pickerNothingLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *reasonLine = new QHBoxLayout(m_reasonRow);
    reasonLine->setContentsMargins(0, 0, 0, 0);
    reasonLine->setSpacing(6);
    reasonLine->addWidget(new IconLabel(m_theme, State::Error, 16, m_reasonRow), 0, Qt::AlignTop);
    reasonLine->addWidget(m_reason, 1);
    m_reason->setObjectName(u"pickerReasonLabel"_s);
    m_reason->setWordWrap(true);
    m_reasonRow->hide();
    m_sides->setObjectName(u"pickerSides"_s);
    m_sides->addSegment(kMatching, {});
    m_sides->addSegment(kNotMatching, {});
    m_sides->setVisible(m_purpose == Purpose::Criteria);
    m_create->setObjectName(u"pickerCreateLabelLink"_s);
    m_create->setVisible(m_purpose != Purpose::Filter);
    m_done->setObjectName(u"pickerDoneButton"_s);
    m_done->setSmall(true);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_sides);
    foot->addStretch(1);
    foot->addWidget(m_create);
    foot->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_reasonRow);
    column->addLayout(foot);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_sides);
    setFocusProxy(m_search);
}

void RulePicker::retranslate()
{
    setAccessibleName(m_purpose == Purpose::Criteria  ? tr("Match criteria")
                      : m_purpose == Purpose::Results ? tr("Assigned Policies")
                                                      : tr("Filter of the rules"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search; Enter ticks, Ctrl+Enter is done"));
    m_list->setAccessibleName(accessibleName());
    m_sides->setSegmentText(kMatching, tr("Matching"));
    m_sides->setSegmentText(kNotMatching, tr("Not matching"));
    m_sides->setAccessibleName(tr("Whether what is ticked must match or must not"));
    m_create->setText(tr("Create Label…"));
    m_done->setTexts(tr("Done"));
    m_done->setToolTip(tr("Ctrl+Enter; Esc changes nothing"));
    m_nothing->setText(tr("Nothing is found."));
}

void RulePicker::setChoices(const QList<RuleChoice> &choices)
{
    m_model->setChoices(choices);
    showSide();
}

void RulePicker::setChosen(Side side, const QList<RuleValue> &values)
{
    m_chosen.insert(side, values);
    m_given = m_chosen;
    showSide();
}

Side RulePicker::side() const
{
    if (m_purpose == Purpose::Results)
        return Side::Results;
    return m_sides->currentId() == kNotMatching ? Side::NotMatching : Side::Matching;
}

void RulePicker::showSide()
{
    m_model->setSide(side());
    m_model->setTicked(m_chosen.value(side()));
    refuse({});
    setCurrent(m_model->nextChoice(0, 1));
}

void RulePicker::popUp(const QRect &anchor)
{
    ensurePolished();
    const int rowHeight = m_list->sizeHintForRow(0);
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    const int needed = std::max(kWidth, metrics.averageCharWidth() * 30);
    const QSize room = screen()->availableSize();
    m_list->setMinimumHeight(std::min(std::max(rowHeight, 20) * kRows, room.height() / 3));
    resize(std::min(std::max(needed, sizeHint().width()), room.width()), sizeHint().height());
    QPoint at(layoutDirection() == Qt::RightToLeft ? anchor.right() - width() : anchor.left(),
              anchor.bottom() + 2);
    const QRect all = screen()->availableGeometry();
    at.setX(std::clamp(at.x(), all.left(), std::max(all.left(), all.right() - width())));
    if (at.y() + height() > all.bottom())
        at.setY(std::max(all.top(), anchor.top() - height() - 2));
    move(at);
    m_open = true;
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    setCurrent(m_model->nextChoice(0, 1));
}

void RulePicker::search(const QString &text)
{
    m_model->setSearch(text);
    m_model->setTicked(m_chosen.value(side()));
    const bool found = m_model->choiceCount() > 0;
    m_nothing->setVisible(!found);
    m_list->setVisible(found);
    refuse({});
    setCurrent(m_model->nextChoice(0, 1));
}

void RulePicker::setCurrent(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    // With the first choice of a group its heading.
    m_list->scrollTo(m_model->index(row > 0 && !m_model->choice(row - 1) ? row - 1 : row));
}

void RulePicker::toggle(int row)
{
    const RuleChoice *choice = m_model->choice(row);
    if (!choice)
        return;
    const RuleValue value = choice->value;
    QList<RuleValue> values = m_chosen.value(side());
    if (values.removeAll(value) == 0) {
        if (RuleChoices::isSingle(value.group) && m_purpose != Purpose::Filter)
            values.removeIf([&](const RuleValue &one) { return one.group == value.group; });
        const QString reason = m_refusal ? m_refusal(side(), values, value) : QString();
        if (!reason.isEmpty()) {
            refuse(reason);
            return;
        }
        values.append(value);
        // What must match cannot be what must not.
        const Side other = side() == Side::Matching ? Side::NotMatching : Side::Matching;
        if (m_purpose == Purpose::Criteria)
            m_chosen[other].removeAll(value);
    }
    refuse({});
    m_chosen[side()] = values;
    m_model->setTicked(values);
    m_search->selectAll();
}

void RulePicker::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reasonRow->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        return;
    QAccessibleEvent event(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool RulePicker::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, kRows - 1);
    const auto go = [&](int from, int step) {
        int next = m_model->nextChoice(std::clamp(from, 0, m_model->rowCount() - 1), step);
        if (next < 0)
            next = m_model->nextChoice(row, 1);
        setCurrent(next);
    };
    switch (key) {
    case Qt::Key_Down:
        go(row + 1, 1);
        return true;
    case Qt::Key_Up:
        go(row - 1, -1);
        return true;
    case Qt::Key_PageDown:
        go(row + page, row + page < m_model->rowCount() ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
        go(row - page, row - page > 0 ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier))
            close();
        else
            toggle(row);
        return true;
    case Qt::Key_Escape:
        m_cancelled = true;
        close();
        return true;
    default:
        return false;
    }
}

bool RulePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->key() == Qt::Key_Space) {
        toggle(m_list->currentIndex().row());
        return true;
    }
    return handleKey(key->key(), key->modifiers()) || QFrame::eventFilter(watched, event);
}

void RulePicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (std::exchange(m_open, false))
        finish();
}

void RulePicker::finish()
{
    if (!m_cancelled && hasChanged())
        Q_EMIT accepted();
}

void RulePicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sekisho::ui
