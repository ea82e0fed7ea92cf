// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/doctor/BundleDoctor.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sekisho::ui {

/// The certificates of a bundle in the order of the chain, what is missing, and what was moved or
/// left out. Up and Down move from row to row.
class BundleChainView : public QWidget
{
    Q_OBJECT
public:
    explicit BundleChainView(Theme &theme, QWidget *parent = nullptr);

    void setReport(const doctor::BundleReport &report);
    /// One line a row, as read aloud.
    QStringList rowTexts() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(State state, const QString &name, const QString &what, const QString &place);

    Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
};

} // namespace sekisho::ui
