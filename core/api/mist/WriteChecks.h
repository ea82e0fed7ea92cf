// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Write.h"

namespace sekisho::api::mist {

/// One item under the eyes of checkWrite(): what is asked of many types, and what was found.
class WriteCheck
{
public:
    WriteCheck(const ItemKey &key, const QJsonObject &item,
               const std::function<bool(const ItemKey &)> &exists, const ItemSource &find);

    const QJsonObject &item() const { return m_item; }
    const QString &id() const { return m_key.id; }
    /// Whether the cloud does not have it yet.
    bool isNew() const { return isLocalId(m_key.id); }
    bool exists(const ItemKey &key) const { return !m_exists || m_exists(key); }
    std::optional<QJsonObject> other(const ItemKey &key) const;
    QList<WriteProblem> take() { return std::move(m_problems); }

    void report(const QString &id, const QString &field, const QStringList &arguments = {});

    void name(qsizetype longest);
    /// Something must be there; a secret's marker is.
    void required(const QString &path);
    void required(std::initializer_list<QLatin1StringView> paths);
    /// A whole number between the two, where there is one.
    void range(const QString &path, qint64 least, qint64 most);
    void vlan(const QString &path);
    /// Certificates and keys, where there are any; markers pass.
    void certificates(const QString &path);
    void privateKey(const QString &path);
    /// The value, or each entry of the list, names an item that is there.
    void reference(const QString &path, ItemType type);

private:
    ItemKey m_key;
    const QJsonObject &m_item;
    const std::function<bool(const ItemKey &)> &m_exists;
    const ItemSource &m_find;
    QList<WriteProblem> m_problems;
};

/// "values[2]"
QString entryPath(const QString &path, qsizetype index);

// WriteChecksPolicies.cpp
void checkRule(WriteCheck &check);
void checkLabel(WriteCheck &check);
// WriteChecksNac.cpp
void checkProvider(WriteCheck &check);
void checkRealmMapping(WriteCheck &check);
void checkDefaultIdp(WriteCheck &check);
void checkAuthority(WriteCheck &check);
void checkServerCertificate(WriteCheck &check);
void checkSwitch(WriteCheck &check);

} // namespace sekisho::api::mist
