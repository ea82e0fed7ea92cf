// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

/// The steps of an assistant, one below the other: those done with a check, the current one with a
/// bar. Says the current step to screen readers; takes no input.
class LinkSteps : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString title;
        QString detail; ///< second line; may be empty
        bool operator==(const Step &) const = default;
    };

    explicit LinkSteps(Theme &theme, QWidget *parent = nullptr);

    /// `current` counts from 0; `state` is how it stands there (None: it goes on).
    void set(const QList<Step> &steps, qsizetype current, State state = State::None);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    Theme &m_theme;
    QList<Step> m_steps;
    qsizetype m_current = 0;
    State m_state = State::None;
};

} // namespace sekisho::ui
