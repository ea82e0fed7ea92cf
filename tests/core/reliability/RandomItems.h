// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "core/pki/CertificateBuilder.h"
#include "tests/core/sync/Property.h"

#include <QJsonArray>

namespace sekisho::test {

/// Random items that the forms would accept, with members that nobody knows yet. Secrets are draft
/// markers with the ids that secretIds() tells.
class RandomItems
{
public:
    explicit RandomItems(api::mist::ItemMap known)
        : m_known(std::move(known))
    {
    }

    /// Something of each type, new or an edit of what is there. `favourites` are edited more often
    /// than others.
    api::mist::ItemChanges anyChanges(const QList<api::mist::ItemKey> &favourites = {});
    const QStringList &secretIds() const { return m_secrets; }

private:
    using Key = api::mist::ItemKey;
    using Type = api::mist::ItemType;

    void add(Type type, QJsonObject item, const QString &id = api::mist::newLocalId());
    void addRule();
    void addLabel();
    void addProvider();
    void addNacItems();
    void addOthers();
    void addServerCertificate();
    void addOnboardCa();
    void editSome();
    void editAccount();
    void edit(const Key &key);
    int freeOrder() const;
    QJsonValue secret();
    QString anyKey(Type type) const;

    api::mist::ItemMap m_known;
    api::mist::ItemChanges m_changes;
    QStringList m_secrets;
};

/// What every secret must be, so that the key of a server certificate is its own.
const pki::SigningKey &serverKey();
QString anyText();
/// A value that says something, of any JSON type.
QJsonValue anyJson(int depth);
QJsonObject withUnknown(QJsonObject item);

} // namespace sekisho::test
