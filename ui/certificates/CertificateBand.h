// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateOverview.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace sekisho::ui {

class LinkButton;
class StateBadge;
class TextLabel;
class ValidityBar;

/// Three facts above the tables: the certificate that clients see, the Mist CA, the Onboard CA.
class CertificateBand : public QFrame
{
    Q_OBJECT
public:
    explicit CertificateBand(Theme &theme, QWidget *parent = nullptr);

    void setOverview(const CertificateOverview &overview, const QDateTime &now);
    /// The texts of what was set last, in the language of now.
    void retranslate();

Q_SIGNALS:
    /// "Why, and how to ask for it" of an Onboard CA that is not enabled.
    void onboardExplanationRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *widget = nullptr;
        QVBoxLayout *column = nullptr;
        QHBoxLayout *middle = nullptr; ///< state, name, bar
        TextLabel *caption = nullptr;
        StateBadge *findings = nullptr; ///< beside the caption
        StateBadge *state = nullptr;    ///< before the name
        TextLabel *name = nullptr;
        ValidityBar *bar = nullptr;
        TextLabel *facts = nullptr; ///< after the bar (first cell, if there is room) or below
        TextLabel *below = nullptr;
    };
    Cell makeCell(const QString &name);
    void alignRows();
    void placeServerFacts();
    void setFindings(Cell &cell, const QList<nac::CertificateFinding> &findings);
    void setSpan(Cell &cell, const CertificateOverview::Entry *entry);

    Theme &m_theme;
    CertificateOverview m_overview;
    QDateTime m_now;
    Cell m_server;
    Cell m_mist;
    Cell m_onboard;
    LinkButton *m_explain;
    bool m_factsBeside = false;
};

} // namespace sekisho::ui
