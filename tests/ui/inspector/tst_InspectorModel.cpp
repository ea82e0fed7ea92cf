// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/InspectorModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Material;
using ui::InspectorInput;
using ui::InspectorModel;
using ui::State;

namespace {

InspectorInput read(const QString &path, const QByteArray &bytes)
{
    InspectorInput input;
    input.path = path;
    input.size = bytes.size();
    input.result = pki::readObjects(bytes);
    return input;
}

std::vector<InspectorInput> one(InspectorInput input)
{
    std::vector<InspectorInput> list;
    list.push_back(std::move(input));
    return list;
}

State state(const QModelIndex &index)
{
    return static_cast<State>(index.data(ui::StateRole).toInt());
}

} // namespace

class tst_InspectorModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void objectsStandUnderTheirFile();
    void statesAreShapes_data();
    void statesAreShapes();
    void problemsAreRows();
    void repairsMarkTheFile();
    void replaceAndRemove();
    void everyCellHasAccessibleText();
};

void tst_InspectorModel::objectsStandUnderTheirFile()
{
    InspectorModel model;
    const QAbstractItemModelTester tester(&model);
    model.setNow(Material::now());
    model.append(one(read(u"/x/bundle.pem"_s, pki::certificateToPem(Material::get().leaf) +
                                                      pki::certificateToPem(Material::get().ca) +
                                                      Material::get().keyPem)));
    QCOMPARE(model.inputCount(), 1);
    QCOMPARE(model.itemCount(), 3);
    const QModelIndex file = model.index(0, 0);
    QCOMPARE(file.data().toString(), u"bundle.pem"_s);
    QCOMPARE(model.index(0, 0, file).data().toString(), u"radius.example.jp"_s);
    QCOMPARE(model.index(1, 0, file).data().toString(), u"Kakuu Seiki Root CA G2"_s);
    QCOMPARE(model.index(2, 0, file).data().toString(), u"Private key RSA 2048"_s);
    QCOMPARE(model.index(2, 0, file).data(ui::IconRole).toString(), u"key"_s);
    const QByteArray sha = model.itemAt(model.index(1, 0, file))->sha256.toHex();
    QCOMPARE(model.find(QString::fromLatin1(sha)), model.index(1, 0, file));
}

void tst_InspectorModel::statesAreShapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    const Material &m = Material::get();
    QTest::newRow("good") << m.leaf << int(State::None);
    QTest::newRow("expired") << m.expired << int(State::Error);
    QTest::newRow("old crl") << m.crl << int(State::Error);
    QTest::newRow("csr") << m.csr << int(State::None);
    QTest::newRow("key") << m.keyPem << int(State::None);
}

void tst_InspectorModel::statesAreShapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    InspectorModel model;
    model.setNow(Material::now());
    model.append(one(read(u"/x/a"_s, bytes)));
    QCOMPARE(int(state(model.index(0, 0, model.index(0, 0)))), expected);
}

void tst_InspectorModel::problemsAreRows()
{
    InspectorModel model;
    const QAbstractItemModelTester tester(&model);
    const QByteArray broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    model.append(
            one(read(u"/x/mixed.pem"_s, pki::certificateToPem(Material::get().leaf) + broken)));
    const QModelIndex file = model.index(0, 0);
    const QModelIndex last = model.index(model.rowCount(file) - 1, 0, file);
    QCOMPARE(model.kind(last), InspectorModel::NodeKind::Problem);
    QVERIFY(model.problemAt(last)->offset >= pki::certificateToPem(Material::get().leaf).size());
    QCOMPARE(int(state(last)), int(State::Error));
    QCOMPARE(int(state(file)), int(State::Error));
    QVERIFY(last.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QString::number(model.problemAt(last)->offset)));
}

void tst_InspectorModel::repairsMarkTheFile()
{
    InspectorModel model;
    model.append(one(
            read(u"/x/bom.pem"_s, "\xef\xbb\xbf" + pki::certificateToPem(Material::get().leaf))));
    QCOMPARE(int(state(model.index(0, 0))), int(State::Notice));
}

void tst_InspectorModel::replaceAndRemove()
{
    InspectorModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(one(read(u"/x/a.p12"_s, Material::get().pkcs12)));
    model.append(one(read(u"/x/b.pem"_s, Material::get().leaf)));
    InspectorInput opened;
    opened.path = u"/x/a.p12"_s;
    const Secret password(QByteArray("s3cret"));
    pki::ReadOptions options;
    options.passwords = {&password};
    opened.result = pki::readObjects(Material::get().pkcs12, options);
    const qsizetype inside = opened.result.items.size();
    model.replace(0, std::move(opened));
    QCOMPARE(model.itemCount(), inside + 1);
    model.remove(0);
    QCOMPARE(model.inputCount(), 1);
    QCOMPARE(model.itemCount(), 1);
    model.clear();
    QCOMPARE(model.itemCount(), 0);
}

void tst_InspectorModel::everyCellHasAccessibleText()
{
    InspectorModel model;
    const Material &m = Material::get();
    for (const QByteArray &bytes : {m.leaf, m.pkcs12, m.crl, m.csr, m.keyPem, QByteArray("?")})
        model.append(one(read(u"/x/file"_s, bytes)));
    for (int row = 0; row < model.inputCount(); ++row) {
        const QModelIndex file = model.index(row, 0);
        QVERIFY(!file.data(Qt::AccessibleTextRole).toString().isEmpty());
        for (int child = 0; child < model.rowCount(file); ++child)
            QVERIFY(!model.index(child, 0, file).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

SEKISHO_TEST(InspectorModel);
#include "tst_InspectorModel.moc"
