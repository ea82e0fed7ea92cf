// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

enum class State;

/// What became of an attempt to get onto the network, for the result filter.
enum class EventResult { Permitted, Refused, Warning, Other };

/// Client events, newest first. Reads the snapshot's shared list in place and makes words only for
/// what is asked, so that 200,000 events cost nothing to show.
class ClientEventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Client, Site, Event, AuthRule, Ssid, ColumnCount };

    explicit ClientEventModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now);
    const nac::ClientEvent &clientEvent(int row) const { return m_events.at(row); }
    EventResult result(int row) const;
    State state(int row) const;
    /// One name in all events of a client: its host name, else one in a certificate it has shown,
    /// else a user name, else its MAC.
    QString clientName(const nac::ClientEvent &event) const;
    QString siteName(const nac::ClientEvent &event) const;
    /// Name of the rule; "fixed last rule" where a decision names none; else nothing.
    QString ruleName(const nac::ClientEvent &event) const;
    /// A decision without a rule is the fixed last rule's (portal-screens 3.4).
    static bool isLastRule(const nac::ClientEvent &event);
    /// Rows of the same client, oldest first, each at most `gapMs` from the next; at most `most`,
    /// with `row` among them.
    QList<int> attempt(int row, qint64 gapMs, qsizetype most) const;
    /// How often clients were refused: the outcome of what refusals() tells the causes of.
    int refused() const;
    /// Kinds of what failed with their numbers, most frequent first.
    QList<QPair<QString, int>> refusals() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    State stateOf(const QString &type) const;
    void nameClients(const nac::OrganizationPtr &organization);
    QString timeText(const QDateTime &time) const;

    QList<nac::ClientEvent> m_events; ///< shares the snapshot's data
    QDateTime m_now;
    QHash<QString, QString> m_clientNames; ///< by MAC
    QHash<nac::SiteId, QString> m_siteNames;
    QHash<nac::RuleId, QString> m_ruleNames;
    mutable QHash<QString, State> m_states; ///< by event type
};

} // namespace sekisho::ui
