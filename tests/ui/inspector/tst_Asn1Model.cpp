// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/Asn1Model.h"
#include "ui/inspector/Asn1Search.h"
#include "ui/inspector/ExtensionModel.h"

#include "core/pki/Reader.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::Asn1Tree;
using test::Material;
using ui::Asn1Model;
using ui::ExtensionModel;

namespace {

std::shared_ptr<const Asn1Tree> treeOf(const QByteArray &der)
{
    return std::make_shared<Asn1Tree>(der);
}

} // namespace

class tst_Asn1Model : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreTheElements();
    void everyCellCanBeRead();
    void brokenRowsAreMarked();
    void hugeTreesAreQuick();
    void searchFindsEverything();
    void extensionsAlone();
};

void tst_Asn1Model::rowsAreTheElements()
{
    Asn1Model model;
    const QAbstractItemModelTester tester(&model);
    model.setTree(treeOf(Material::get().leaf));
    const Asn1Tree &tree = model.tree();
    for (int node = 0; node < tree.size(); ++node) {
        const QModelIndex index = model.indexOf(node);
        QCOMPARE(model.nodeOf(index), node);
        QCOMPARE(model.nodeOf(index.parent()), tree.node(node).parent);
        QCOMPARE(model.rowCount(index), tree.node(node).childCount);
    }
    const int end = tree.find({u"validity"_s, u"notAfter"_s});
    const auto cell = [&](Asn1Model::Column column) {
        return model.indexOf(end, column).data().toString();
    };
    QCOMPARE(cell(Asn1Model::NameColumn), u"notAfter"_s);
    QCOMPARE(cell(Asn1Model::TypeColumn), u"UTCTime"_s);
    QCOMPARE(cell(Asn1Model::ValueColumn), u"290930145959Z"_s);
    QCOMPARE(cell(Asn1Model::OffsetColumn), QString::number(tree.node(end).offset));
    QCOMPARE(cell(Asn1Model::LengthColumn), u"2+13"_s);
    model.setTree({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Asn1Model::everyCellCanBeRead()
{
    Asn1Model model;
    for (const QByteArray &der : {Material::get().leaf, Material::get().crl, Material::get().csr,
                                  Material::get().leaf.left(300)}) {
        model.setTree(treeOf(der));
        for (int node = 0; node < model.tree().size(); ++node) {
            for (int column = 0; column < Asn1Model::ColumnCount; ++column)
                QVERIFY(!model.indexOf(node, column)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .isEmpty());
        }
    }
}

void tst_Asn1Model::brokenRowsAreMarked()
{
    QByteArray damaged = Material::get().leaf;
    const Asn1Tree whole(damaged);
    const qsizetype at = whole.node(whole.find({u"subject"_s, u"organizationName"_s})).offset;
    damaged[at + 1] = 0x7f;
    Asn1Model model;
    model.setTree(treeOf(damaged));
    const QModelIndex broken = model.indexOf(model.tree().at(at));
    QCOMPARE(broken.data(ui::StateRole).toInt(), int(ui::State::Error));
    QCOMPARE(broken.data().toString(), u"(unreadable)"_s);
    QVERIFY(!broken.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.index(0, 0).data(ui::StateRole).isValid());
}

void tst_Asn1Model::hugeTreesAreQuick()
{
    // Nothing is copied: the model of 300,000 elements knows its rows without touching them.
    QByteArray list = QByteArray("\x05\x00", 2).repeated(1'000'000);
    Asn1Model model;
    model.setTree(treeOf(QByteArray::fromHex("3083") + QByteArray::fromHex("1e8480") + list));
    QVERIFY(model.tree().isLimited());
    const QModelIndex root = model.index(0, 0);
    const int rows = model.rowCount(root);
    QVERIFY(rows >= 299'000);
    const QModelIndex last = model.index(rows - 1, 0, root);
    QCOMPARE(last.data().toString(), u"(not opened)"_s);
    QCOMPARE(model.parent(last), root);
}

void tst_Asn1Model::searchFindsEverything()
{
    const Asn1Tree tree(Material::get().leaf);
    const auto find = [&](const QString &wanted, qsizetype from = -1, bool backwards = false) {
        return ui::findInObject(tree, wanted, from, backwards);
    };
    // OIDs, one after the other and around the end.
    const ui::Asn1Hit first = find(u"2.5.4.3"_s);
    const ui::Asn1Hit second = find(u"2.5.4.3"_s, first.offset);
    QVERIFY(first.node >= 0 && second.offset > first.offset);
    QCOMPARE(find(u"2.5.4.3"_s, second.offset).offset, first.offset);
    QCOMPARE(find(u"2.5.4.3"_s, first.offset, true).offset, second.offset);
    QCOMPARE(find(u"1.2.3.4.5"_s).node, -1);
    // Bytes, with and without blanks.
    const qsizetype at = tree.node(tree.find({u"notAfter"_s})).offset;
    QCOMPARE(find(u"17 0d 32 39 30"_s).offset, at);
    QCOMPARE(find(u"17:0d:32:39:30"_s).offset, at);
    QCOMPARE(find(u"170d323930"_s).length, 5);
    QCOMPARE(tree.name(find(u"170d323930"_s).node), u"notAfter"_s);
    // Names of elements, then text.
    QCOMPARE(find(u"notafter"_s).offset, at);
    const ui::Asn1Hit text = find(u"radius2.example"_s);
    QCOMPARE(Material::get().leaf.mid(text.offset, text.length), QByteArray("radius2.example"));
    QCOMPARE(tree.name(text.node), u"dNSName"_s);
    QVERIFY(find(u"架空精機"_s).node >= 0);
    QCOMPARE(find(u"no such thing"_s).node, -1);
    QCOMPARE(find(u" "_s).node, -1);
    // Bytes across two elements belong to the one around both.
    const qsizetype validity = tree.node(tree.find({u"validity"_s})).offset;
    const QString both = QString::fromLatin1(Material::get().leaf.mid(at - 3, 6).toHex());
    QCOMPARE(tree.node(find(both).node).offset, validity);
}

void tst_Asn1Model::extensionsAlone()
{
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    ExtensionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setExtensions(details->extensions);
    QCOMPARE(model.rowCount(), int(details->extensions.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, ExtensionModel::OidColumn).data().toString(),
                 details->extensions.at(row).oid);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

SEKISHO_TEST(Asn1Model);
#include "tst_Asn1Model.moc"
