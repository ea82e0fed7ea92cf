// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PeopleModel.h"
#include "tests/support/TestRegistry.h"
#include "ui/widgets/TableFilterProxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using test::PeopleModel;

class tst_TableFilterProxy : public QObject
{
    Q_OBJECT

    static QStringList shown(const QAbstractItemModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(ObjectRole).toString());
        return ids;
    }

    /// What the filter promises, written down as plainly as possible.
    static QStringList naive(const PeopleModel &model, const QString &filter)
    {
        QStringList ids;
        const QStringList words =
                TableFilterProxy::normalised(filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const PeopleModel::Row &row : model.rows()) {
            const QStringList cells = {row.name, QString::number(row.number), row.note};
            bool all = true;
            for (const QString &word : words) {
                bool any = false;
                for (const QString &cell : cells)
                    any = any || TableFilterProxy::normalised(cell).contains(word);
                all = all && any;
            }
            if (all)
                ids.append(row.id);
        }
        return ids;
    }

private Q_SLOTS:
    void normalisation()
    {
        const auto same = [](const QString &a, const QString &b) {
            return TableFilterProxy::normalised(a) == TableFilterProxy::normalised(b);
        };
        QVERIFY(same(QStringLiteral("サーバ"), QStringLiteral("サーバー")));
        QVERIFY(same(QStringLiteral("サーバ"), QStringLiteral("サーバー"))); // half width
        QVERIFY(same(QStringLiteral("RADIUS"), QStringLiteral("radius")));
        QVERIFY(same(QStringLiteral("サーバ証明書"), QStringLiteral("サーバー証明書")));
        QVERIFY(same(QStringLiteral("CN=radius"), QStringLiteral("cn=radius")));
        QVERIFY(!same(QStringLiteral("データ"), QStringLiteral("デタ")));
    }

    void equalsTheNaiveFilter()
    {
        // Fixed seed: a failure can be repeated.
        QRandomGenerator random(20261121);
        const QStringList syllables = {
                QStringLiteral("pc-"),      QStringLiteral("04"),     QStringLiteral("12"),
                QStringLiteral("サーバー"), QStringLiteral("サーバ"), QStringLiteral(" "),
                QStringLiteral("Nagoya"),   QStringLiteral("名古屋"), QStringLiteral("A"),
                QStringLiteral("a"),        QStringLiteral("ー"),     QStringLiteral("/CN=")};
        const auto word = [&](int most) {
            QString text;
            const int parts = random.bounded(most + 1);
            for (int i = 0; i < parts; ++i)
                text += syllables.at(random.bounded(static_cast<int>(syllables.size())));
            return text;
        };
        PeopleModel model;
        TableFilterProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        QString filter;
        int next = 0;
        for (int step = 0; step < 600; ++step) {
            switch (random.bounded(7)) {
            case 0:
            case 1:
            case 2: // type on
                filter += word(1);
                proxy.setFilterText(filter);
                break;
            case 3: // take back or start again
                filter = random.bounded(2) ? filter.chopped(qMin<qsizetype>(1, filter.size()))
                                           : word(2);
                proxy.setFilterText(filter);
                break;
            case 4:
                model.insert(random.bounded(model.rowCount() + 1),
                             {QString::number(next++), word(4), random.bounded(50), word(3)});
                break;
            case 5:
                if (model.rowCount() > 0 && random.bounded(3) == 0)
                    model.remove(random.bounded(model.rowCount()));
                else
                    model.insert(0, {QString::number(next++), word(4), 1, word(3)});
                break;
            default:
                if (model.rowCount() > 0)
                    model.rename(random.bounded(model.rowCount()), word(4));
            }
            QCOMPARE(shown(proxy), naive(model, filter));
            for (int row = 0; row < proxy.rowCount(); ++row) {
                const QModelIndex index = proxy.index(row, 1);
                QCOMPARE(proxy.mapFromSource(proxy.mapToSource(index)), index);
            }
        }
    }

    void sortsByValueStablyAndBySecondKey()
    {
        PeopleModel model({{QStringLiteral("a"), QStringLiteral("x"), 10, {}},
                           {QStringLiteral("b"), QStringLiteral("y"), 9, {}},
                           {QStringLiteral("c"), QStringLiteral("x"), 9, {}},
                           {QStringLiteral("d"), QStringLiteral("y"), 10, {}}});
        TableFilterProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        const QPersistentModelIndex kept(proxy.index(0, 0));
        proxy.sort(1);
        QCOMPARE(shown(proxy).join(QString()), QStringLiteral("bcad")); // 9 before 10
        QCOMPARE(kept.data(ObjectRole).toString(), QStringLiteral("a"));
        QCOMPARE(kept.row(), 2);
        proxy.setSecondarySort(0, Qt::DescendingOrder);
        QCOMPARE(shown(proxy).join(QString()), QStringLiteral("bcda"));
        proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(proxy).join(QString()), QStringLiteral("dabc"));
        proxy.setSecondarySort(-1, Qt::AscendingOrder);
        proxy.sort(-1);
        QCOMPARE(shown(proxy).join(QString()), QStringLiteral("abcd"));
        // Names in the order of people: 2 before 10.
        model.reset({{QStringLiteral("p"), QStringLiteral("pc-10"), 0, {}},
                     {QStringLiteral("q"), QStringLiteral("pc-2"), 0, {}}});
        proxy.sort(0);
        QCOMPARE(shown(proxy).join(QString()), QStringLiteral("qp"));
    }

    void manyRowsAreSortedElsewhere()
    {
        constexpr int kMany = 100'000;
        QList<PeopleModel::Row> people;
        for (int i = 0; i < kMany; ++i)
            people.append(
                    {QString::number(i), QStringLiteral("n%1").arg(i * 7919 % 1000), i % 100, {}});
        PeopleModel model(people);
        TableFilterProxy proxy;
        proxy.setPreparesIdly(false);
        proxy.setSourceModel(&model);
        const QPersistentModelIndex kept(proxy.index(4321, 0));
        QSignalSpy sorted(&proxy, &TableFilterProxy::sorted);
        // The call comes back with nothing done yet.
        proxy.sort(1, Qt::DescendingOrder);
        QVERIFY(proxy.isSorting());
        QCOMPARE(proxy.index(0, 0).data(ObjectRole).toString(), QStringLiteral("0"));
        QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 1, 60'000);
        QVERIFY(!proxy.isSorting());
        std::stable_sort(people.begin(), people.end(),
                         [](const auto &a, const auto &b) { return a.number > b.number; });
        for (int row = 0; row < kMany; ++row)
            QCOMPARE(proxy.index(row, 0).data(ObjectRole).toString(), people.at(row).id);
        QCOMPARE(kept.data(ObjectRole).toString(), QStringLiteral("4321"));
        // Overtaken by another column, by a row that comes and by one that changes: once, and
        // right.
        proxy.sort(0);
        model.insert(kMany, {QStringLiteral("new"), QStringLiteral("n"), 1000, {}});
        model.rename(0, QStringLiteral("zz"));
        QCOMPARE(proxy.rowCount(), kMany + 1);
        QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 2, 60'000);
        QCOMPARE(proxy.index(0, 0).data(ObjectRole).toString(), QStringLiteral("new"));
        QCOMPARE(proxy.index(kMany, 0).data(ObjectRole).toString(), QStringLiteral("0"));
        // What was asked for and is gone is never shown.
        proxy.sort(1);
        model.reset({{QStringLiteral("b"), {}, 2, {}}, {QStringLiteral("a"), {}, 1, {}}});
        QVERIFY(!proxy.isSorting());
        QCOMPARE(shown(proxy), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void predicateAndTextTogether()
    {
        PeopleModel model({{QStringLiteral("a"), QStringLiteral("alpha"), 1, {}},
                           {QStringLiteral("b"), QStringLiteral("beta"), 2, {}},
                           {QStringLiteral("c"), QStringLiteral("alpine"), 2, {}}});
        TableFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(QStringLiteral("al"));
        proxy.setRowPredicate([](const QAbstractItemModel &m, int row) {
            return m.index(row, 1).data(SortRole).toInt() == 2;
        });
        QCOMPARE(shown(proxy), QStringList{QStringLiteral("c")});
        proxy.setRowPredicate({});
        QCOMPARE(proxy.rowCount(), 2);
        QCOMPARE(proxy.sourceRowCount(), 3);
    }

    void columnsLimitTheSearch()
    {
        PeopleModel model({{QStringLiteral("a"), QStringLiteral("one"), 7, QStringLiteral("seven")},
                           {QStringLiteral("b"), QStringLiteral("seven"), 1, {}}});
        TableFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(QStringLiteral("seven"));
        QCOMPARE(proxy.rowCount(), 2); // the whole note, not the four letters shown
        proxy.setFilterColumns({0});
        QCOMPARE(shown(proxy), QStringList{QStringLiteral("b")});
    }

    void asksEachCellOnceWhileTyping()
    {
        class Counting : public PeopleModel
        {
        public:
            using PeopleModel::PeopleModel;
            QVariant data(const QModelIndex &index, int role) const override
            {
                ++asked;
                return PeopleModel::data(index, role);
            }
            mutable int asked = 0;
        };
        Counting model;
        for (int i = 0; i < 500; ++i)
            model.insert(i, {QString::number(i), QStringLiteral("pc-%1").arg(i), i, {}});
        TableFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(QStringLiteral("p"));
        const int first = model.asked;
        QVERIFY(first > 0);
        for (const char16_t *text : {u"pc", u"pc-", u"pc-4", u"pc-49"})
            proxy.setFilterText(QString::fromUtf16(text));
        QCOMPARE(model.asked, first);
        QCOMPARE(proxy.rowCount(), 11);
    }
};

SEKISHO_TEST(TableFilterProxy);
#include "tst_TableFilterProxy.moc"
