// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"

#include <QJsonArray>

namespace sekisho::api::mist {

enum class Verb { Create, Update, Delete };

/// One writing request. What is in `body` goes to the cloud as it is: real secrets, no markers (a
/// body with a marker is refused with InvalidArgument, and so is an id that the cloud cannot know).
///
/// Every type of mist_nac (NacSwitch, RealmMapping …) is the PUT of the settings, whatever the
/// verb; `body` is what composeNac() made. An identity provider always says its idp_type: without
/// one, or with saml, it is the sign-in of admins and refused. An Onboard CA with enabled = false
/// is disabled by DELETE, as the portal does it (mist-api 6.4; its data cannot be had back).
struct Write
{
    Verb verb = Verb::Update;
    ItemType type = ItemType::Rule;
    /// Cloud id of what is updated or deleted; "app/account_id" of linked accounts; the app of a
    /// new one. Empty for what exists once: the settings (type NacSwitch stands for all items of
    /// mist_nac) and the Onboard CA.
    QString id;
    /// Of a Delete: not sent, but looked at where it is given (saml).
    QJsonObject body;
    QByteArray file; ///< of a CRL; without it, `body` holds "file" in base64 as the item does
    /// Endpoints may go in bulk: bodies of several (Update: PUT array, Create: import, Delete:
    /// ids, or objects with an id).
    QJsonArray bulk;
};

/// Endpoints in one bulk request. The cloud names no limit; a body of this many stays below 300 KB
/// and its answer well within the time-out.
inline constexpr qsizetype kEndpointsPerWrite = 1'000;

/// What a write changed in the cloud's own words.
struct Written
{
    QString id; ///< of the object, the new one's after a Create; as Write::id
    /// As answered; may hold secrets; empty where the answer is empty. Of the settings only
    /// {"mist_nac": …}, of a linked account the account.
    QJsonObject object;
    bool accepted = false; ///< the cloud does it later (bulk endpoints since spec 2605)
    QStringList rowErrors; ///< of bulk writes, in the cloud's words: "<mac> - <reason>"
};

/// The body of a Create: `item` without what the cloud sets by itself and without empty members.
QJsonObject createBody(ItemType type, const QJsonObject &item);
/// The body of an Update that turns `before` into `after`: changed top-level members whole,
/// required ones always, members that went away as {"-name": ""} (mist-api 3.5). Nothing else.
QJsonObject updateBody(ItemType type, const QJsonObject &before, const QJsonObject &after);
/// The complete mist_nac to PUT: `fresh` (of this cycle's GET, with its secrets) with `changes` of
/// mist_nac items made; members that the console does not know stay, mist_scep_status and
/// scep_cacerts are left out (mist-api 4). Changes hold real secrets (withSecrets()).
QJsonObject composeNac(const QJsonObject &fresh, const ItemChanges &changes);
/// Members of mist_nac that hold a secret which GET masked, so that composing would destroy it;
/// paths like "server_cert.key". Empty: safe.
QStringList maskedNacSecrets(const QJsonObject &fresh, const ItemChanges &changes);

/// What must be sent once more because this cloud reads a write differently (mist-api 3.5, 15.1):
/// nested objects were merged, so that members of `before` (the object as GET gave it, of mist_nac
/// mist_nac) which `sent` left out are still there, or PUT mist_scep heeds "enable". Nothing:
/// `answer` shows what was sent, or says too little. A look at the answer costs no request; most
/// clouds never need the second one.
std::optional<Write> followUp(const Write &sent, const QJsonObject &before, const Written &answer);
/// The same at once, for a cloud that is known to merge: a word in nested objects for each member
/// that goes away. Not of mist_nac, whose members a cloud may refuse to be null.
Write clearing(Write write, const QJsonObject &before);

/// Why the server would take something in silence that cannot work. Codes for ui/text. A field is a
/// path as in fieldsOf(), an entry of a list "values[2]". Values of secrets are never among the
/// arguments.
///
// clang-format off
/// | id               | field      | arguments           | what
/// | ---------------- | ---------- | ------------------- | ----
/// | name-missing     | name       |                     | no name, or only spaces
/// | name-too-long    | name       | most, has           | rule 64, label 32, portal 128
/// | required         | path       |                     | cannot work without it
/// | saml             | idp_type   |                     | sign-in of admins: never ours
/// | dangling         | path       | type name, id       | names an item that is not there
/// | results-on-block | apply_tags |                     | labels applied by a block rule
/// | vlan-twice       | apply_tags | names               | two labels set the VLAN
/// | label-not-match  | path       | name                | a result used as a criterion
/// | label-not-result | apply_tags | name                | a criterion used as a result
/// | range            | path       | value, least, most  | no number, or not between them
/// | vlan             | path       | value               | neither 1..4094 nor a name
/// | egress-vlan      | entry      | entry               | not 1 or 2 and a VLAN
/// | radius-attribute | entry      | entry               | not Name=Value (RFC 2865)
/// | radius-too-long  | entry      | name                | value above 253 bytes
/// | pattern          | entry      | entry, why, offset  | regex= that does not compile
/// | value-empty      | entry      |                     | an empty entry matches nothing
/// | mac              | mac        | value               | no MAC address of a device
/// | mac-local        | mac        | value               | locally administered: refused
/// | certificate      | path       |                     | not PEM certificates
/// | private-key      | path       |                     | not a PEM private key
/// | key-password     | path       |                     | sync::typedKeyProblems(): does not open it
/// | key-mismatch     | path       |                     | sync::typedKeyProblems(): another's key
/// | crl              | file       |                     | neither a PEM nor a DER CRL
/// | app-unknown      |            | app                 | no app with a credentials form
/// | in-use           |            | type name, id, name | sync::makePlan(): still named by an item
// clang-format on
struct WriteProblem
{
    QString id;
    QString field;
    QStringList arguments;
    bool operator==(const WriteProblem &) const = default;
};

/// Gives another item as it will be (cloud with the draft); nothing when it is not there.
using ItemSource = std::function<std::optional<QJsonObject>(const ItemKey &)>;

/// Looks at one item before it may be written. `exists` says whether another item is there (in the
/// cloud or made by the same push). An empty list: nothing against it. Secrets may be markers. What
/// only a new item must have is asked of local ids (isLocalId()); `find`, where it is given, lets
/// rules be checked against their labels.
QList<WriteProblem> checkWrite(const ItemKey &key, const QJsonObject &item,
                               const std::function<bool(const ItemKey &)> &exists,
                               const ItemSource &find = {});
/// The same without what depends on the id: switches of mist_nac, what only new items need.
QList<WriteProblem> checkWrite(ItemType type, const QJsonObject &item,
                               const std::function<bool(const ItemKey &)> &exists);

} // namespace sekisho::api::mist
