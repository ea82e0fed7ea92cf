// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/doctor/BundleDoctor.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace sekisho::ui {

class BundleChainView;
class SignButton;
class StateBadge;
class TextLabel;

/// What the bundle doctor says: ready or not, the chain in its order, what is missing, the round
/// trips, and every finding. Scrolls.
class BundleAnswer : public QWidget
{
    Q_OBJECT
public:
    explicit BundleAnswer(Theme &theme, QWidget *parent = nullptr);

    void setReport(const doctor::BundleReport &report);
    /// Shows a button that mends `count` things at once (0: none) in the first line.
    void setMendable(int count);
    /// The chain is what Save sends, not what is to be pasted elsewhere.
    void setSends(bool sends);
    /// Stands between the chain and the findings.
    void insertWidget(QWidget *widget);

Q_SIGNALS:
    void addMissingRequested();
    void mendRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshMissing();
    void refreshFindings();
    void addFindings(const QString &heading, const QList<lint::Finding> &findings);

    Theme &m_theme;
    doctor::BundleReport m_report;
    int m_mendable = 0;
    bool m_sends = false;
    StateBadge *m_verdict;
    TextLabel *m_summary;
    SignButton *m_mend;
    TextLabel *m_chainHeading;
    BundleChainView *m_chain;
    QWidget *m_missing; ///< what could be added, and the button that does
    TextLabel *m_missingNames;
    SignButton *m_addMissing;
    QVBoxLayout *m_inserted;
    TextLabel *m_wire;
    QWidget *m_findings;
    QVBoxLayout *m_findingsLayout;
    QScrollArea *m_scroll;
};

} // namespace sekisho::ui
