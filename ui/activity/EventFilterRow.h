// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/theme/Theme.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;

namespace sekisho::ui {

class ClientEventModel;
class LinkButton;

/// What client events are filtered by beside text and result: time, type, site, Auth Rule, user
/// and MAC. Wraps where the page is narrow.
class EventFilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit EventFilterRow(Theme &theme, QWidget *parent = nullptr);

    /// Offers what is in the events; what is chosen stays where it is still there.
    void setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now);
    /// Whether any event is kept out.
    bool isActive() const;
    bool matches(const nac::ClientEvent &event) const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fill(QComboBox *combo, const QString &all, const QList<QPair<QString, QString>> &entries);
    void refill();
    void update();

    nac::OrganizationPtr m_organization;
    QDateTime m_now;
    QComboBox *m_time;
    QComboBox *m_type;
    QComboBox *m_site;
    QComboBox *m_rule;
    QLineEdit *m_user;
    QLineEdit *m_mac;
    LinkButton *m_clear;
    QStringList m_types;

    // What the controls say, for matches().
    QDateTime m_from;
    QDateTime m_to;
    QString m_wantedType;
    QString m_wantedSite;
    std::optional<QString> m_wantedRule; ///< empty: the fixed last rule
    QString m_wantedUser;
    QString m_wantedMac;
    bool m_filling = false;
};

} // namespace sekisho::ui
