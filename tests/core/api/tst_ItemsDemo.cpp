// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo organization taken apart and put together: everything in it, item by item.

#include "core/api/mist/Codec.h"
#include "core/api/mist/Items.h"
#include "core/demo/DemoOrganization.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::ItemChanges;
using mist::ItemKey;
using mist::ItemMap;
using mist::ItemType;
using mist::Kind;
using mist::Objects;

namespace {

QList<mist::RawObject> rawOf(const QList<QJsonObject> &objects)
{
    QList<mist::RawObject> raw;
    for (const QJsonObject &object : objects)
        raw.append({object.value(u"id"_s).toString(), object});
    return raw;
}

Objects objectsOf(const demo::OrgState &org)
{
    Objects objects{{Kind::Rule, rawOf(org.rules)},
                    {Kind::Label, rawOf(org.tags)},
                    {Kind::Sso, rawOf(org.ssos)},
                    {Kind::Portal, rawOf(org.nacPortals)},
                    {Kind::Endpoint, rawOf(org.userMacs)},
                    {Kind::Setting, {{u"setting"_s, org.setting}}},
                    {Kind::OnboardCa, {{u"onboard_ca"_s, org.scep}}}};
    for (const demo::CrlRow &crl : org.crls)
        objects[Kind::CrlFile].append({crl.json.value(u"id"_s).toString(), crl.json});
    for (auto it = org.links.begin(); it != org.links.end(); ++it) {
        objects[Kind::LinkedApp].append(
                {it.key(), {{u"linked"_s, true}, {u"accounts"_s, it.value()}}});
    }
    return objects;
}

void compare(const Objects &a, const Objects &b)
{
    for (const Kind kind : mist::allKinds()) {
        const QList<mist::RawObject> one = a.value(kind);
        const QList<mist::RawObject> other = b.value(kind);
        QCOMPARE(one.size(), other.size());
        for (qsizetype i = 0; i < one.size(); ++i) {
            QCOMPARE(one.at(i).id, other.at(i).id);
            QCOMPARE(one.at(i).json, other.at(i).json);
        }
    }
}

} // namespace

class tst_ItemsDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto made = demo::makeOrganizations(
                1, demo::Size::Small, QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC));
        QVERIFY(made);
        m_objects = objectsOf(made->front());
        m_items = mist::itemsOf(m_objects);
    }

    void everyTypeIsThere()
    {
        QHash<ItemType, int> counts;
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
            ++counts[it.key().type];
        for (const ItemType type : mist::allItemTypes())
            QVERIFY2(counts.value(type) > 0, qPrintable(mist::itemTypeName(type)));
        QCOMPARE(counts.value(ItemType::Rule), m_objects.value(Kind::Rule).size());
        // One of them is the sign-in of admins.
        QCOMPARE(counts.value(ItemType::IdentityProvider), m_objects.value(Kind::Sso).size() - 1);
    }

    void puttingEverythingBackChangesNothing()
    {
        ItemChanges same;
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
            same.insert(it.key(), it.value());
        compare(mist::withItems(m_objects, same), m_objects);
        compare(mist::withItems(m_objects, {}), m_objects);
    }

    // The inverse of a change brings the organization back, one item at a time.
    void everyItemGoesAndComesBack()
    {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            const Objects without = mist::withItems(m_objects, {{it.key(), std::nullopt}});
            ItemMap expected = m_items;
            expected.remove(it.key());
            const ItemMap left = mist::itemsOf(without);
            QVERIFY2(left == expected, qPrintable(it.key().toText()));
            const ItemMap again = mist::itemsOf(mist::withItems(without, {{it.key(), it.value()}}));
            QVERIFY2(again == m_items, qPrintable(it.key().toText()));
        }
    }

    // One rule of the demo applies a label that is not there any more.
    void referencesAreToWhatIsThere()
    {
        qsizetype references = 0;
        QStringList dangling;
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            const QList<ItemKey> keys = mist::referencesOf(it.key(), it.value());
            for (const ItemKey &key : keys) {
                if (!m_items.contains(key))
                    dangling.append(mist::itemName(it.key(), it.value()));
            }
            references += keys.size();
        }
        QVERIFY(references > 10);
        QCOMPARE(dangling.size(), 1);
    }

    void secretsSurviveTheWayThroughASnapshot()
    {
        const Secret key(QByteArray("key of this test"));
        Objects redacted = m_objects;
        for (auto it = redacted.begin(); it != redacted.end(); ++it) {
            for (mist::RawObject &object : it.value())
                object.json = mist::redactSecrets(it.key(), object.json, key);
        }
        const ItemMap markers = mist::itemsOf(redacted);
        QCOMPARE(markers.keys(), m_items.keys());
        qsizetype secrets = 0;
        for (auto it = markers.cbegin(); it != markers.cend(); ++it) {
            secrets += mist::secretPaths(it.value()).size();
            QStringList missing;
            const QJsonObject real = m_items.value(it.key());
            QCOMPARE(mist::withSecrets(it.key().type, it.value(), real, key, {}, &missing), real);
            QCOMPARE(missing, QStringList());
            QCOMPARE(mist::maskedSecrets(it.value(), real), QStringList());
        }
        QVERIFY(secrets > 4);
    }

private:
    Objects m_objects;
    ItemMap m_items;
};

SEKISHO_TEST(ItemsDemo);
#include "tst_ItemsDemo.moc"
