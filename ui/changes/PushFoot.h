// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/ReviewController.h"
#include "ui/page/Page.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;

namespace sekisho::ui {

class IconLabel;
class SignButton;
class TextLabel;

/// The foot of the review: what must be acknowledged, why the push is not possible yet, and the one
/// button that sends.
class PushFoot : public QWidget
{
    Q_OBJECT
public:
    PushFoot(Theme &theme, ReviewController &review, QWidget *parent = nullptr);

    void setContext(const PageContext &context);
    void refresh();
    /// Why nothing can be pushed now; empty if it can.
    QString reason() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Reason
    {
        State state = State::None;
        QString text;
    };
    Reason whyNot() const;
    bool mustAcknowledge() const;

    Theme &m_theme;
    ReviewController &m_review;
    PageContext m_context;
    QString m_acknowledgedPlan; ///< id of the plan that the tick is about
    QTimer m_planDelay;         ///< short comparisons are not shown
    QCheckBox *m_acknowledge;
    IconLabel *m_shape;
    TextLabel *m_reason;
    SignButton *m_cancel;
    SignButton *m_push;
};

} // namespace sekisho::ui
