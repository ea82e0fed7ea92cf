// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"

namespace sekisho::api::mist {

// Items of certificates and of mist_nac's switches, for who edits them.

/// The item of a CA certificate in PEM, and its key.
ItemKey authorityKey(const QString &pem);
QJsonObject authorityItem(const QString &pem);

/// A CRL file to be uploaded under that name.
QJsonObject crlItem(const QString &name, const QByteArray &bytes);
/// What a draft would upload; empty where it only names a file that the cloud has.
QByteArray crlBytes(const QJsonObject &item);

/// Whether a member of mist_nac is an item of the type NacSwitch: none of another type and none of
/// the Onboard CA's.
bool isNacSwitch(const QString &name);

/// A switch of mist_nac, or one member of those that are objects (mist-api 4).
struct NacSwitch
{
    enum class Kind { Flag, Number, Choice, Other };
    QString name;   ///< of the member of mist_nac, the id of its item
    QString member; ///< inside of it; empty: the value itself
    Kind kind = Kind::Other;
    int least = 0;
    int most = 0;
    QStringList choices; ///< as the cloud spells them
    QJsonValue standard; ///< what absence means; undefined: not documented

    /// "fingerprinting.enabled", "eu_only": stable, for texts.
    QString id() const { return member.isEmpty() ? name : name + u'.' + member; }
    ItemKey key() const { return {ItemType::NacSwitch, name}; }
    /// Its value among all switches (nac::NacSettings::switches); undefined where it is absent.
    QJsonValue valueIn(const QJsonObject &switches) const;
    /// Whether the two mean the same, absence and spelling of numbers aside.
    bool isSame(const QJsonValue &a, const QJsonValue &b) const;
    /// Whether `value` is one of those that are documented.
    bool isKnown(const QJsonValue &value) const;
};
/// Those that are documented, in the order in which they are shown.
const QList<NacSwitch> &nacSwitches();
/// One for each member that this version does not know, to be shown and kept.
QList<NacSwitch> unknownSwitches(const QJsonObject &switches);

/// The item with the switch set, unknown members kept. `before` is what the draft has, `live` what
/// the cloud has; nothing where the cloud has none and the default is wanted again.
std::optional<QJsonObject> switchItem(const NacSwitch &wanted, const QJsonValue &value,
                                      const QJsonObject &before, const QJsonObject &live);

} // namespace sekisho::api::mist
