// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps an item from being sent.

#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"
#include "core/sync/DraftState.h"
#include "core/sync/PlanItems.h"

#include <algorithm>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::WriteProblem;
using api::mist::json::isPresent;

namespace {

QString topMember(const QString &path)
{
    const auto end =
            std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'.' || c == u'['; });
    return path.left(end - path.begin());
}

/// What redaction puts in the place of a value, also as the text of an attribute.
bool isMarker(const QJsonValue &value)
{
    return api::mist::isSecretMarker(value) || value.toString().startsWith("$secret:"_L1);
}

bool inSettings(ItemType type) { return api::mist::kindOf(type) == api::mist::Kind::Setting; }

class Checks
{
public:
    Checks(const PlanInput &input, const ItemMap &after, QList<PlanItem> &items)
        : m_input(input)
        , m_after(after)
        , m_items(items)
    {
    }

    void run()
    {
        findUsers();
        findMaskedSettings();
        for (PlanItem &item : m_items) {
            if (item.state != ItemState::Ready)
                continue;
            item.problems = item.result ? writeProblems(item) : m_users.value(item.key);
            item.secretsNeeded = secrets(item);
            if (item.result && m_input.inspect)
                inspect(item);
            if (!item.problems.isEmpty() || !item.secretsNeeded.isEmpty())
                item.state = ItemState::Blocked;
        }
    }

private:
    void inspect(PlanItem &item) const
    {
        const QList<WriteProblem> problems = m_input.inspect(item.key, *item.result);
        for (const WriteProblem &problem : problems) {
            item.problems.append(problem);
            if (!item.secretsNeeded.contains(problem.field))
                item.secretsNeeded.append(problem.field);
        }
    }

    QList<WriteProblem> writeProblems(const PlanItem &item) const
    {
        const auto there = [](const ItemMap &map) {
            return [&map](const ItemKey &key) { return map.contains(key); };
        };
        const auto find = [](const ItemMap &map) {
            return [&map](const ItemKey &key) {
                const auto found = map.constFind(key);
                return found == map.cend() ? std::nullopt : std::optional(*found);
            };
        };
        QList<WriteProblem> problems =
                api::mist::checkWrite(item.key, *item.result, there(m_after), find(m_after));
        if (problems.isEmpty() || !item.theirs)
            return problems;
        // What is wrong in the cloud already is not of this change.
        const QList<WriteProblem> known = api::mist::checkWrite(
                item.key, *item.theirs, there(m_input.cloud), find(m_input.cloud));
        problems.removeIf([&](const WriteProblem &problem) { return known.contains(problem); });
        return problems;
    }

    /// Who still names what is removed.
    void findUsers()
    {
        QSet<ItemKey> removed;
        for (const PlanItem &item : std::as_const(m_items)) {
            if (item.state == ItemState::Ready && !item.result)
                removed.insert(item.key);
        }
        if (removed.isEmpty())
            return;
        for (auto it = m_after.cbegin(); it != m_after.cend(); ++it) {
            const QList<ItemKey> references = api::mist::referencesOf(it.key(), *it);
            for (const ItemKey &key : references) {
                if (removed.contains(key))
                    m_users[key].append({u"in-use"_s,
                                         {},
                                         {api::mist::itemTypeName(it.key().type), it.key().id,
                                          api::mist::itemName(it.key(), *it)}});
            }
        }
    }

    /// Secrets of mist_nac that the cloud shows masked: every PUT of it needs them typed.
    void findMaskedSettings()
    {
        QSet<ItemKey> changed;
        for (const PlanItem &item : std::as_const(m_items)) {
            if (item.state == ItemState::Ready)
                changed.insert(item.key);
        }
        for (auto it = m_input.masked.cbegin(); it != m_input.masked.cend(); ++it) {
            if (!inSettings(it.key().type) || changed.contains(it.key()))
                continue;
            for (const QString &path : *it)
                m_maskedSettings.append(it.key().toText() + u'.' + path);
        }
    }

    QStringList secrets(const PlanItem &item) const
    {
        QStringList needed = inSettings(item.key.type) ? m_maskedSettings : QStringList();
        const bool plain = item.key.type == ItemType::Rule || item.key.type == ItemType::Endpoint;
        if (!item.result || plain)
            return needed;
        const QStringList paths = api::mist::secretPaths(*item.result);
        const QStringList masked = sentMasked(item);
        const QList<QJsonValue> known = item.theirs ? markersOf(*item.theirs) : QList<QJsonValue>();
        for (const QString &path : paths) {
            const QJsonValue value = api::mist::secretAt(*item.result, path);
            const QString typed = api::mist::draftSecretId(value);
            const bool there = !typed.isEmpty() ? m_input.typedSecrets.contains(typed)
                                                : !isMarker(value) || known.contains(value);
            if (!there || (typed.isEmpty() && masked.contains(path)) ||
                (hasBareMarker(value) && isKeyOfNewCertificate(item, path)))
                needed.append(path);
        }
        return needed + leftOut(item);
    }

    /// A cloud that leaves secrets out shows no markers that would ask for them; what is sent whole
    /// would lose them: the key of the server certificate, the secrets of RADIUS servers.
    static QStringList leftOut(const PlanItem &item)
    {
        if (!item.theirs) // checkWrite() asks for those of new ones
            return {};
        if (item.key.type == ItemType::ServerCertificate) {
            const bool isWithout = isPresent(item.result->value("cert"_L1)) &&
                                   !isPresent(item.result->value("key"_L1));
            return isWithout ? QStringList{u"key"_s} : QStringList();
        }
        if (item.key.type != ItemType::IdentityProvider)
            return {};
        QStringList paths;
        const QJsonObject proxy = api::mist::updateBody(item.key.type, *item.theirs, *item.result)
                                          .value("mxedge_proxy"_L1)
                                          .toObject();
        for (const QString &list : {u"auth_servers"_s, u"acct_servers"_s}) {
            const QJsonArray servers = proxy.value(list).toArray();
            for (qsizetype i = 0; i < servers.size(); ++i) {
                if (!isPresent(servers.at(i).toObject().value("secret"_L1)))
                    paths.append(u"mxedge_proxy.%1[%2].secret"_s.arg(list).arg(i));
            }
        }
        return paths;
    }

    /// Where secrets cannot be compared (there is no keychain for the digest key) nobody knows
    /// whether the key in the cloud is the one of the certificate that comes: an undo would pair
    /// the old certificate with the new key.
    static bool isKeyOfNewCertificate(const PlanItem &item, const QString &path)
    {
        constexpr auto kKey = "key"_L1;
        if (!item.theirs || !path.endsWith(kKey))
            return false;
        const QString certificate = path.chopped(kKey.size()) + "cert"_L1;
        const QList<api::mist::Field> &fields = api::mist::fieldsOf(item.key.type);
        return std::any_of(fields.begin(), fields.end(), [&](const api::mist::Field &field) {
            return field.path == certificate && field.shape == api::mist::FieldShape::Certificate &&
                   !api::mist::sameValue(item.key.type, field,
                                         api::mist::valueAt(*item.theirs, field.path),
                                         api::mist::valueAt(*item.result, field.path));
        });
    }

    static QList<QJsonValue> markersOf(const QJsonObject &item)
    {
        QList<QJsonValue> markers;
        const QStringList paths = api::mist::secretPaths(item);
        for (const QString &path : paths)
            markers.append(api::mist::secretAt(item, path));
        return markers;
    }

    /// Masked secrets of the item in members that this write sends.
    QStringList sentMasked(const PlanItem &item) const
    {
        const QStringList masked = m_input.masked.value(item.key);
        if (masked.isEmpty() || inSettings(item.key.type) || !item.theirs)
            return masked;
        const QJsonObject body = api::mist::updateBody(item.key.type, *item.theirs, *item.result);
        QStringList sent;
        for (const QString &path : masked) {
            if (body.contains(topMember(path)))
                sent.append(path);
        }
        return sent;
    }

    const PlanInput &m_input;
    const ItemMap &m_after;
    QList<PlanItem> &m_items;
    QHash<ItemKey, QList<WriteProblem>> m_users;
    QStringList m_maskedSettings;
};

} // namespace

void checkItems(const PlanInput &input, const ItemMap &after, QList<PlanItem> &items)
{
    Checks(input, after, items).run();
}

} // namespace sekisho::sync
