// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Login.h"
#include "core/auth/TokenStore.h"
#include "core/nac/Organization.h"
#include "core/net/Tls.h"
#include "ui/text/PropertyRow.h"
#include "ui/theme/Theme.h"

#include <QDialog>

namespace sekisho::ui {

class PropertyBox;
class TextLabel;

/// All that is known about the connection to the cloud.
struct ConnectionFacts
{
    QUrl cloudUrl;
    nac::OrganizationPtr organization; ///< may be null
    bool session = false;
    auth::TokenStore::Place place = auth::TokenStore::Place::Keychain;
    QPair<int, int> usage;
    QDateTime lastUse;                        ///< of the token, from here
    QDateTime nextLook;                       ///< invalid: not by itself
    std::optional<api::mist::ApiToken> token; ///< as the cloud lists it
    std::optional<net::TlsDetails> tls;
    QDateTime now;
};

/// The facts in words.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ConnectionText)
public:
    static QList<PropertyRow> rows(const ConnectionFacts &facts);
    /// One sentence on who can read along.
    static QString protection(const ConnectionFacts &facts);
    /// Days until the cloud removes a token that nobody uses, from its last use (mist-api 2.1).
    static int daysToRemoval(const QDateTime &lastUse, const QDateTime &now);
    /// What to say when an organization is opened with a token that was long not used; empty:
    /// nothing.
    static QString lapseNotice(const QDateTime &lastUse, bool session, const QDateTime &now);
};

/// Cloud, identity, rights, requests left, and how the connection is protected. Opened with open();
/// deletes itself.
class ConnectionDetailsDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDetailsDialog(Theme &theme, const ConnectionFacts &facts, QWidget *parent);

    const ConnectionFacts &facts() const { return m_facts; }
    void setFacts(const ConnectionFacts &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ConnectionFacts m_facts;
    TextLabel *m_sentence;
    PropertyBox *m_box;
    QPushButton *m_close;
};

} // namespace sekisho::ui
