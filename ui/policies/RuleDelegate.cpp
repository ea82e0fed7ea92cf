// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleDelegate.h"

#include "ui/policies/RuleChipsEditor.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RuleNameEditor.h"
#include "ui/text/NacText.h"
#include "ui/theme/IconSet.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPlus = 22;
constexpr int kPlusIcon = 14;
constexpr int kPadding = 6;

bool hasChips(int column)
{
    return column == RuleModel::MatchCriteria || column == RuleModel::AssignedPolicies;
}

QString idOf(const QModelIndex &index) { return index.data(ObjectRole).toString(); }

} // namespace

RuleDelegate::RuleDelegate(Theme &theme, const RuleModel &model, QObject *parent)
    : CellDelegate(theme, parent)
    , m_theme(theme)
    , m_model(model)
{
}

QRect RuleDelegate::plusRect(const QStyleOptionViewItem &option)
{
    const QRect &cell = option.rect;
    return QStyle::visualRect(
            option.direction, cell,
            QRect(cell.right() - kPlus - kPadding, cell.center().y() - kPlus / 2, kPlus, kPlus));
}

bool RuleDelegate::hasPlus(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && hasChips(index.column()) && view->currentIndex().row() == index.row() &&
           index.flags().testFlag(Qt::ItemIsEditable);
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!hasPlus(option, index))
        return;
    const QRect box = plusRect(option);
    painter->save();
    // Nothing shows beside it of a chip that reaches below it.
    QRect room = option.rect.adjusted(0, 0, 0, -1);
    if (option.direction == Qt::RightToLeft)
        room.setRight(box.right() + kPadding / 2);
    else
        room.setLeft(box.left() - kPadding / 2);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    painter->fillRect(room, m_theme.color(!selected ? Token::Base
                                          : focused ? Token::Select
                                                    : Token::SelectIdle));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(Token::Edge), 1));
    painter->setBrush(m_theme.color(Token::Chip));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int inset = (kPlus - kPlusIcon) / 2;
    m_theme.icons().paint(*painter, box.adjusted(inset, inset, -inset, -inset), u"plus"_s,
                          m_theme.color(Token::Link));
    painter->restore();
}

bool RuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    if (pressed || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && hasPlus(option, index) &&
            plusRect(option).contains(mouse->position().toPoint())) {
            const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
            const QRect box = plusRect(option);
            if (!pressed)
                Q_EMIT pickRequested(
                        idOf(index), index.column() == RuleModel::AssignedPolicies,
                        QRect(view->viewport()->mapToGlobal(box.topLeft()), box.size()));
            return true;
        }
    }
    return CellDelegate::editorEvent(event, model, option, index);
}

void RuleDelegate::finish(QWidget *editor, bool commit) const
{
    auto *self = const_cast<RuleDelegate *>(this); // editors are made in const calls
    if (commit)
        Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QWidget *RuleDelegate::nameEditor(QWidget *parent, const QString &id) const
{
    const auto taken = [model = &m_model, id](const QString &name) {
        const auto &rules = model->organization()->rules;
        return std::any_of(rules.begin(), rules.end(), [&](const nac::Rule &rule) {
            return rule.id.value() != id && rule.name == name;
        });
    };
    auto *editor = new RuleNameEditor(m_theme, taken, parent);
    connect(editor, &RuleNameEditor::confirmed, this, [this, editor] { finish(editor, true); });
    connect(editor, &RuleNameEditor::cancelled, this, [this, editor] { finish(editor, false); });
    return editor;
}

QWidget *RuleDelegate::chipsEditor(QWidget *parent, const QString &id, bool results) const
{
    auto *editor = new RuleChipsEditor(m_theme, results, parent);
    m_chips = editor;
    connect(editor, &RuleChipsEditor::cancelled, this, [this, editor] { finish(editor, false); });
    connect(editor, &RuleChipsEditor::removeRequested, this,
            [this, id](RuleChoices::Side side, const RuleValue &value) {
                Q_EMIT removeRequested(id, side, value);
            });
    connect(editor, &RuleChipsEditor::pickRequested, this, [this, id, results, editor] {
        const QWidget *plus = editor->plusButton();
        Q_EMIT pickRequested(id, results, QRect(plus->mapToGlobal(QPoint(0, 0)), plus->size()));
    });
    return editor;
}

QWidget *RuleDelegate::actionEditor(QWidget *parent) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"ruleActionComboBox"_s);
    combo->setAccessibleName(tr("Policy of the rule"));
    for (const nac::RuleAction action : {nac::RuleAction::Allow, nac::RuleAction::Block})
        combo->addItem(m_theme.icons().stateIcon(action == nac::RuleAction::Allow ? State::Allow
                                                                                  : State::Block),
                       NacText::ruleAction(action), int(action));
    connect(combo, &QComboBox::activated, this, [this, combo] { finish(combo, true); });
    return combo;
}

QWidget *RuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const QString id = idOf(index);
    QWidget *editor = nullptr;
    switch (index.column()) {
    case RuleModel::Name:
        editor = nameEditor(parent, id);
        break;
    case RuleModel::MatchCriteria:
    case RuleModel::AssignedPolicies:
        editor = chipsEditor(parent, id, index.column() == RuleModel::AssignedPolicies);
        break;
    case RuleModel::Policy:
        editor = actionEditor(parent);
        break;
    default:
        return nullptr;
    }
    m_editor = editor;
    m_rule = id;
    m_column = index.column();
    return editor;
}

void RuleDelegate::fill(RuleChipsEditor &editor, const QModelIndex &index) const
{
    const nac::Rule *rule = m_model.rule(m_model.rowOf(idOf(index)));
    if (rule && m_model.organization())
        editor.setRule(*m_model.organization(), *rule);
}

void RuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *name = qobject_cast<RuleNameEditor *>(editor)) {
        name->setName(index.data(Qt::EditRole).toString());
    } else if (auto *chips = qobject_cast<RuleChipsEditor *>(editor)) {
        fill(*chips, index);
        // More chips or fewer: another height.
        QMetaObject::invokeMethod(
                chips,
                [chips] {
                    const int needed = chips->layout()->heightForWidth(chips->width());
                    chips->resize(chips->width(), std::max(needed, chips->minimumHeight()));
                },
                Qt::QueuedConnection);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
}

void RuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *name = qobject_cast<RuleNameEditor *>(editor)) {
        if (name->whyNot().isEmpty())
            model->setData(index, name->name(), Qt::EditRole);
    } else if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        if (combo->currentIndex() >= 0)
            model->setData(index, combo->currentData(), Qt::EditRole);
    }
}

void RuleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect area = option.rect.adjusted(0, 0, 0, -1);
    if (qobject_cast<RuleChipsEditor *>(editor)) {
        editor->setMinimumHeight(area.height());
        area.setHeight(std::max(area.height(), editor->layout()->heightForWidth(area.width())));
    } else {
        const int height = std::min(area.height(), editor->sizeHint().height());
        const int width = std::max(area.width(), editor->minimumSizeHint().width());
        area = QRect(area.left(), area.center().y() - height / 2, width, height);
    }
    editor->setGeometry(area);
}

bool RuleDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // The editors of several widgets know themselves when they are done.
    if (qobject_cast<RuleNameEditor *>(watched) || qobject_cast<RuleChipsEditor *>(watched))
        return false;
    return CellDelegate::eventFilter(watched, event);
}

} // namespace sekisho::ui
