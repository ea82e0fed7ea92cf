// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Lint.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sekisho::ui {

class FindingRow;

/// Findings below each other: what is so, why it matters, what to do, and the rule at the right. As
/// high as its contents; put it into a scroll area. Up and Down move from one to the next.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(Theme &theme, QWidget *parent = nullptr);

    void setFindings(const QList<lint::Finding> &findings);
    const QList<lint::Finding> &findings() const { return m_findings; }
    /// A button in each row that knows its bytes. Off by default.
    void setBytesOffered(bool offered);
    /// Which platforms each concerns, below its sentences. Off by default.
    void setPlatformsShown(bool shown);
    /// Everything as text, for Copy.
    QString toText() const;
    void retranslate();

Q_SIGNALS:
    /// Where in the item's DER a finding rests.
    void bytesRequested(qsizetype offset, qsizetype length);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();

    Theme &m_theme;
    QList<lint::Finding> m_findings;
    QVBoxLayout *m_layout;
    QList<FindingRow *> m_rows;
    bool m_bytes = false;
    bool m_platforms = false;
};

} // namespace sekisho::ui
