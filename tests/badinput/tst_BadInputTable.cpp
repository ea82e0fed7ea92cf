// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateFields.h"
#include "core/pki/Reader.h"
#include "core/pki/SearchText.h"
#include "core/pki/asn1/Asn1Input.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "core/pki/convert/Compare.h"
#include "core/pki/convert/Convert.h"
#include "core/pki/doctor/BundleDoctor.h"
#include "core/pki/lint/Lint.h"
#include "core/pki/lint/Verdict.h"
#include "core/pki/verify/ChainGraph.h"
#include "tests/badinput/HostileFiles.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

QDateTime now() { return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC); }

/// "id" or "id/which limit", each once.
QStringList problemsOf(const ReadResult &result)
{
    QStringList found;
    for (const Problem &problem : result.problems) {
        QString word = problem.id;
        if (problem.error.code == ErrorCode::LimitExceeded)
            word += u'/' + problem.error.arguments.value(0);
        if (!found.contains(word))
            found.append(word);
    }
    return found;
}

/// "certificate 2", in the order met.
QStringList itemsOf(const ReadResult &result)
{
    QStringList kinds;
    QHash<QString, int> counts;
    for (const Item &item : result.items) {
        const QString kind = itemTypeName(item.type);
        if (++counts[kind] == 1)
            kinds.append(kind);
    }
    for (QString &kind : kinds)
        kind += u' ' + QString::number(counts.value(kind));
    return kinds;
}

struct Opened
{
    Secret password{QByteArray(kHostilePassword)};
    QByteArray bytes;
    ReadResult result;
    QList<QByteArray> certificates;
};

/// Each file is made and read once.
const Opened &opened(const HostileFile &file)
{
    static QHash<QString, std::shared_ptr<const Opened>> all;
    std::shared_ptr<const Opened> &kept = all[QString::fromLatin1(file.name)];
    if (!kept) {
        auto made = std::make_shared<Opened>();
        made->bytes = file.make();
        ReadOptions options;
        options.passwords = {&made->password};
        made->result = readObjects(made->bytes, options);
        for (const Item &item : std::as_const(made->result.items)) {
            if (item.type == ItemType::Certificate)
                made->certificates.append(item.der);
        }
        kept = made;
    }
    return *kept;
}

void smallFiles()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < hostileFiles().size(); ++i) {
        if (isForTests(hostileFiles().at(i)))
            QTest::newRow(hostileFiles().at(i).name) << i;
    }
}

} // namespace

/// Issue 3, "Bad input": each file is answered, with the words that the table expects, on every
/// road; and what was done for it is bounded by counts. Seconds and megabytes: measure.py.
class tst_BadInputTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead_data() { smallFiles(); }
    void isRead();
    void isDescribed_data() { smallFiles(); }
    void isDescribed();
    void isTakenApart_data() { smallFiles(); }
    void isTakenApart();
    void isJudged_data() { smallFiles(); }
    void isJudged();
    void isVerified_data() { smallFiles(); }
    void isVerified();
    void isConverted_data() { smallFiles(); }
    void isConverted();
};

void tst_BadInputTable::isRead()
{
    QFETCH(int, row);
    const HostileFile &file = hostileFiles().at(row);
    const Opened &bad = opened(file);
    if (bad.bytes.isEmpty())
        QSKIP("this build has no ZIP"); // house-rule: libarchive is optional
    QCOMPARE(problemsOf(bad.result), file.problems);
    QCOMPARE(itemsOf(bad.result), file.items);
    qsizetype kept = 0;
    for (const Problem &problem : bad.result.problems) {
        QVERIFY(problem.offset >= 0 && problem.offset <= bad.bytes.size());
        kept += problem.der.size();
    }
    QVERIFY(kept <= 4 * 1024 * 1024);
    QVERIFY(bad.result.problems.size() <= 1000);
    for (const Item &item : bad.result.items)
        kept += item.der.size();
    QVERIFY(kept <= 2 * bad.bytes.size() + 1024);
}

void tst_BadInputTable::isDescribed()
{
    QFETCH(int, row);
    const Opened &bad = opened(hostileFiles().at(row));
    SignatureBudget budget;
    const quint64 before = budget.left;
    int verified = 0;
    for (const Item &item : bad.result.items) {
        QVERIFY(searchText(item).size() < 250'000);
        if (item.type != ItemType::Certificate)
            continue;
        const auto details = readCertificateFields(item.der, &budget);
        verified += details && details->selfSignedKnown ? 1 : 0;
    }
    QVERIFY(budget.left <= before);
    // Of two thousand slow keys not all are computed with.
    if (bad.certificates.size() > 2000 &&
        QLatin1StringView(hostileFiles().at(row).name) == "rsa-many-issuers.pem"_L1)
        QVERIFY(verified < 200);
}

void tst_BadInputTable::isTakenApart()
{
    QFETCH(int, row);
    const Opened &bad = opened(hostileFiles().at(row));
    int nodes = 0;
    qsizetype shown = 0;
    const QList<Asn1Part> parts = asn1Parts(bad.bytes);
    for (const Asn1Part &part : parts) {
        const Asn1Tree tree(part.der);
        nodes = std::max(nodes, tree.size());
        for (int i = 0; i < std::min(tree.size(), 2000); ++i)
            shown = std::max(shown, tree.value(i).size());
        QVERIFY(tree.errors().size() <= 1000);
    }
    // The limit and what still shows of the elements that were open then.
    QVERIFY(nodes <= Asn1Limits().nodes + 10 * Asn1Limits().depth);
    QVERIFY(shown < 1000);
}

void tst_BadInputTable::isJudged()
{
    QFETCH(int, row);
    const Opened &bad = opened(hostileFiles().at(row));
    lint::Options options;
    options.now = now();
    const QList<lint::Finding> findings = lint::lint(bad.result.items, options);
    QVERIFY(findings.size() <= 40 * (bad.result.items.size() + 1));
    qsizetype longest = 0;
    qsizetype arguments = 0;
    for (const lint::Finding &finding : findings) {
        arguments = std::max(arguments, finding.arguments.size());
        for (const QString &argument : finding.arguments)
            longest = std::max(longest, argument.size());
    }
    QVERIFY2(longest <= 4096, qPrintable(QString::number(longest)));
    QVERIFY(arguments <= 100);
    for (qsizetype i = 0; i < bad.result.items.size(); ++i) {
        if (bad.result.items.at(i).type != ItemType::Certificate)
            continue;
        const lint::Verdict verdict = lint::judge(bad.result.items, i, options);
        QVERIFY(verdict.chainLength <= 16);
        break;
    }
}

void tst_BadInputTable::isVerified()
{
    QFETCH(int, row);
    const Opened &bad = opened(hostileFiles().at(row));
    if (bad.certificates.isEmpty())
        return;
    TrustMaterial material;
    material.trusted = bad.certificates;
    material.untrusted = bad.certificates.mid(1);
    VerifyOptions options;
    options.time = now();
    const auto result = verify(bad.certificates.first(), material, options);
    if (result)
        QVERIFY(result->strict.size() <= 400);
    const auto graph = buildChainGraph(bad.certificates.first(), material, options);
    if (graph) {
        QVERIFY(graph->edges.size() <= 1000);
        QVERIFY(graph->nodes.size() <= 1001);
    }
}

void tst_BadInputTable::isConverted()
{
    QFETCH(int, row);
    const Opened &bad = opened(hostileFiles().at(row));
    const auto comparison = compareItems(bad.result.items, bad.result.items);
    if (comparison)
        QVERIFY(comparison->equal());
    ConvertOptions options;
    options.keyInClear = true;
    const auto converted = convertItems(bad.result.items, {}, options);
    if (converted)
        QVERIFY(converted->bytes.size() <= 2 * bad.bytes.size() + 4096);
    doctor::BundleFields fields;
    fields.certificates = bad.bytes;
    fields.key = Secret(goodKeyPem());
    const doctor::BundleReport report = doctor::diagnose(fields, now());
    QVERIFY(!report.ready);
}

SEKISHO_TEST(BadInputTable);
#include "tst_BadInputTable.moc"
