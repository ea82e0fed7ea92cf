// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

#include <QFrame>

namespace sekisho::ui {

class IconLabel;
class TextLabel;

/// What is true of the whole page now: what, since when, what still works, what to do. One a page
/// at most, under the title row; not closable while true. Hidden until setContent(). Says itself
/// once to screen readers (QAccessible::Alert).
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    /// `lead` is the bold sentence, `body` goes on after it; both in the interface language. Shows
    /// the banner. Use again on LanguageChange.
    void setContent(State severity, const QString &lead, const QString &body = {});
    /// Another sign than the severity's shape, e.g. "lock" or "cloudoff".
    void setIconName(const QString &name);
    /// Up to two buttons (index 0 and 1); an empty text removes it.
    void setButton(int index, const QString &text,
                   SignButton::Kind kind = SignButton::Kind::Normal);
    SignButton *button(int index) const { return m_buttons[index]; }
    State severity() const { return m_severity; }
    QString text() const;
    void clear();

Q_SIGNALS:
    void buttonClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    State m_severity = State::Info;
    QString m_lead;
    QString m_body;
    QString m_announced;
    IconLabel *m_icon = nullptr;
    TextLabel *m_text = nullptr;
    SignButton *m_buttons[2] = {nullptr, nullptr};
};

} // namespace sekisho::ui
