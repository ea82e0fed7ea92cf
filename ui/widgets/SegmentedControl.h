// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QButtonGroup;

namespace sekisho::ui {

/// A few exclusive choices side by side (Draft | Live). One tab stop, arrows inside.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(Theme &theme, QWidget *parent = nullptr);

    /// The first one added is chosen. `id` names it for currentId() and tests.
    void addSegment(const QString &id, const QString &text);
    void setSegmentText(const QString &id, const QString &text);
    QString currentId() const;
    void setCurrentId(const QString &id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace sekisho::ui
