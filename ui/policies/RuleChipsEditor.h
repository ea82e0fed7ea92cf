// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/RuleChoices.h"
#include "ui/theme/Theme.h"

#include <QFrame>

namespace sekisho::ui {

class ChipView;
class SignButton;

/// The chips of a cell as widgets: arrows go from one to the next, Delete and Backspace take one
/// away, **+** adds. Esc closes it.
class RuleChipsEditor : public QFrame
{
    Q_OBJECT
public:
    RuleChipsEditor(Theme &theme, bool results, QWidget *parent);

    void setRule(const nac::Organization &organization, const nac::Rule &rule);
    bool isOfResults() const { return m_results; }
    /// Where the picker shall open.
    QWidget *plusButton() const;

Q_SIGNALS:
    void removeRequested(sekisho::ui::RuleChoices::Side side, const sekisho::ui::RuleValue &value);
    void pickRequested();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void add(const Chip &chip, RuleChoices::Side side, const RuleValue &value);
    void focusChip(qsizetype place);

    Theme &m_theme;
    bool m_results;
    QList<ChipView *> m_chips;
    SignButton *m_plus;
};

} // namespace sekisho::ui
