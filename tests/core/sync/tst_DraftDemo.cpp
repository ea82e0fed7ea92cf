// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Draft.h"
#include "core/sync/ExportDocument.h"
#include "tests/core/sync/DemoFixture.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

/// Documents of an organization as large and varied as real ones.
class tst_DraftDemo : public QObject
{
    Q_OBJECT

    /// The configuration whole; clients and events are no part of a document.
    static demo::DemoOptions tinyOrganization()
    {
        demo::DemoOptions options;
        options.size = demo::Size::Tiny;
        options.switches = {{u"nac"_s, u"present"_s}, {u"onboard-ca"_s, u"available"_s}};
        return options;
    }
    static ItemMap itemsOf(Workspace &workspace)
    {
        const auto raw = test::await(workspace.rawSnapshot());
        return raw && *raw ? api::mist::itemsOf((*raw)->objects) : ItemMap();
    }
    static QJsonObject exportOf(Workspace &workspace)
    {
        const QJsonObject document =
                test::await(exportConfiguration(workspace)).value_or(QJsonObject());
        return QJsonDocument::fromJson(QJsonDocument(document).toJson()).object();
    }

private Q_SLOTS:
    void anExportIsNoChange()
    {
        test::DemoFixture fixture(tinyOrganization());
        QVERIFY(fixture.pull());
        const ItemMap now = itemsOf(*fixture.workspace);
        QSet<ItemType> types;
        for (auto it = now.keyBegin(); it != now.keyEnd(); ++it)
            types.insert(it->type);
        QVERIFY2(types.size() >= 12, qPrintable(QString::number(types.size())));
        const auto edit =
                editFromExport(exportOf(*fixture.workspace), fixture.workspace->info(), now);
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().toLogLine()));
        QStringList keys;
        for (auto it = edit->changes.keyBegin(); it != edit->changes.keyEnd(); ++it)
            keys.append(it->toText());
        QCOMPARE(keys, QStringList());
    }

    /// The export of one organization applied to an empty one makes everything anew, under local
    /// ids that nothing refers past; applied to what it made, it is no change.
    void anExportFillsAnEmptyOrganization()
    {
        test::DemoFixture fixture(tinyOrganization());
        QVERIFY(fixture.pull());
        QJsonObject document = exportOf(*fixture.workspace);
        document.remove(u"crl_files"_s); // an export does not hold the files
        const auto edit = editFromExport(document, fixture.workspace->info(), {});
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().toLogLine()));
        const ItemMap now = itemsOf(*fixture.workspace);
        int followed = 0;
        ItemMap made;
        for (auto it = edit->changes.begin(); it != edit->changes.end(); ++it) {
            QVERIFY(it.value());
            made.insert(it.key(), *it.value());
        }
        for (auto it = made.begin(); it != made.end(); ++it) {
            const QList<ItemKey> references = api::mist::referencesOf(it.key(), it.value());
            for (const ItemKey &reference : references) {
                // One rule of the demo organization refers to a label that is gone there too.
                QVERIFY2(made.contains(reference) || !now.contains(reference),
                         qPrintable(it.key().toText() + u" -> "_s + reference.toText()));
                followed += made.contains(reference) ? 1 : 0;
            }
        }
        QVERIFY2(followed > 10, qPrintable(QString::number(followed)));
        const auto again = editFromExport(document, fixture.workspace->info(), made);
        QVERIFY(again);
        QCOMPARE(again->changes.size(), 0);
    }

    /// Everything removed and brought back is an empty draft again, through the database too.
    void aWholeOrganizationIsADraft()
    {
        test::DemoFixture fixture(tinyOrganization());
        QVERIFY(fixture.pull());
        const ItemMap now = itemsOf(*fixture.workspace);
        DraftBook book(fixture.workspace, fixture.clock);
        QVERIFY(test::await(book.load()));
        DraftEdit remove{u"remove"_s, {}, {}};
        DraftEdit back{u"restore"_s, {}, {}};
        for (auto it = now.begin(); it != now.end(); ++it) {
            remove.changes.insert(it.key(), std::nullopt);
            back.changes.insert(it.key(), it.value());
        }
        const auto removed = test::await(book.edit(remove));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().toLogLine()));
        QCOMPARE((*removed)->items.size(), now.size());
        for (auto it = now.begin(); it != now.end(); ++it)
            QCOMPARE((*removed)->items.value(it.key()).base, it.value());
        const QJsonObject document = draftDocument(**removed, fixture.workspace->info());
        QVERIFY(test::await(book.edit(back)).value()->isEmpty());
        const auto imported = editFromDocument(document, fixture.workspace->info());
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().toLogLine()));
        QCOMPARE(test::await(book.edit(*imported)).value()->items.size(), now.size());
    }
};

SEKISHO_TEST(DraftDemo);
#include "tst_DraftDemo.moc"
