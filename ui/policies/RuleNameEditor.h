// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>
#include <functional>

class QLineEdit;

namespace sekisho::ui {

class IconLabel;
class SignButton;

/// The name of a rule in its cell: a field and the portal's check mark. Enter and the mark confirm,
/// Esc takes nothing, leaving the field confirms what can be. A name is refused when it is empty
/// and only warned about when another rule has it.
class RuleNameEditor : public QWidget
{
    Q_OBJECT
public:
    /// Whether another rule has that name.
    using Taken = std::function<bool(const QString &name)>;
    RuleNameEditor(Theme &theme, Taken taken, QWidget *parent);

    /// Once; what is typed afterwards stays.
    void setName(const QString &name);
    QString name() const;
    /// Why it cannot be confirmed; empty: it can.
    QString whyNot() const;
    static constexpr int kLongest = 64;

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void confirm();
    void cancel();

    QLineEdit *m_line;
    IconLabel *m_shape;
    SignButton *m_check;
    Taken m_taken;
    bool m_given = false;
    bool m_finished = false; ///< said so once: losing the focus comes with it
};

} // namespace sekisho::ui
