// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/RuleChoices.h"
#include "ui/widgets/CellDelegate.h"

#include <QPointer>

namespace sekisho::ui {

class RuleChipsEditor;
class RuleModel;

/// Cells of the rules, and their editors: name with check mark, chips, Allow or Block. The current
/// row shows **+** behind its chips.
class RuleDelegate : public CellDelegate
{
    Q_OBJECT
public:
    RuleDelegate(Theme &theme, const RuleModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// The chips that are being edited; null: none are.
    RuleChipsEditor *chips() const { return m_chips; }
    QString editedRule() const { return m_editor ? m_rule : QString(); }
    int editedColumn() const { return m_column; }

Q_SIGNALS:
    void pickRequested(const QString &rule, bool results, const QRect &anchor) const;
    void removeRequested(const QString &rule, sekisho::ui::RuleChoices::Side side,
                         const sekisho::ui::RuleValue &value) const;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QRect plusRect(const QStyleOptionViewItem &option);
    bool hasPlus(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void fill(RuleChipsEditor &editor, const QModelIndex &index) const;
    QWidget *nameEditor(QWidget *parent, const QString &id) const;
    QWidget *chipsEditor(QWidget *parent, const QString &id, bool results) const;
    QWidget *actionEditor(QWidget *parent) const;
    void finish(QWidget *editor, bool commit) const;

    Theme &m_theme;
    const RuleModel &m_model;
    mutable QPointer<RuleChipsEditor> m_chips;
    mutable QPointer<QWidget> m_editor;
    mutable QString m_rule;
    mutable int m_column = -1;
};

} // namespace sekisho::ui
