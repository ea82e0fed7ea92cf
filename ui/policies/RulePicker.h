// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/RuleChoices.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <functional>

class QLineEdit;
class QListView;

namespace sekisho::ui {

class IconLabel;
class LinkButton;
class RulePickerModel;
class SegmentedControl;
class SignButton;
class TextLabel;

/// The popup behind **+**: a search field over ticked values. Keys: typing searches, arrows move,
/// Enter ticks, Ctrl+Enter is done, Esc takes nothing. Whoever clicks outside is done too. Says
/// accepted() once, and deletes itself.
class RulePicker : public QFrame
{
    Q_OBJECT
public:
    enum class Purpose { Criteria, Results, Filter };

    RulePicker(Theme &theme, Purpose purpose, QWidget *parent);

    void setChoices(const QList<RuleChoice> &choices);
    /// Before show.
    void setChosen(RuleChoices::Side side, const QList<RuleValue> &values);
    QList<RuleValue> chosen(RuleChoices::Side side) const { return m_chosen.value(side); }
    /// As it was set.
    QList<RuleValue> given(RuleChoices::Side side) const { return m_given.value(side); }
    bool hasChanged() const { return m_chosen != m_given; }
    /// Why a value may not be ticked besides others; empty: it may.
    using Refusal = std::function<QString(RuleChoices::Side, const QList<RuleValue> &others,
                                          const RuleValue &added)>;
    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }
    /// Below `anchor` (global), or above it where there is no room.
    void popUp(const QRect &anchor);

Q_SIGNALS:
    /// Something was changed, and the person is done.
    void accepted();
    /// "Create Label…", after accepted().
    void createLabelRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    RuleChoices::Side side() const;
    void showSide();
    void search(const QString &text);
    void toggle(int row);
    void setCurrent(int row);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void refuse(const QString &reason);
    void finish();

    Theme &m_theme;
    Purpose m_purpose;
    RulePickerModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    TextLabel *m_nothing;
    QWidget *m_reasonRow;
    TextLabel *m_reason;
    SegmentedControl *m_sides;
    LinkButton *m_create;
    SignButton *m_done;
    QMap<RuleChoices::Side, QList<RuleValue>> m_chosen;
    QMap<RuleChoices::Side, QList<RuleValue>> m_given;
    Refusal m_refusal;
    bool m_open = false;
    bool m_cancelled = false;
};

} // namespace sekisho::ui
