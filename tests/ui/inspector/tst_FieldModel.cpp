// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/FieldModel.h"

#include "core/pki/Reader.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Material;
using ui::FieldModel;
using ui::FieldNode;

namespace {

const FieldNode *find(const FieldNode &node, const QString &name)
{
    if (node.name == name)
        return &node;
    for (const FieldNode &child : node.children) {
        if (const FieldNode *found = find(child, name))
            return found;
    }
    return nullptr;
}

/// Every child lies inside its parent, behind its header, and behind its elder sibling.
bool nested(const FieldNode &node)
{
    qsizetype from = node.range.offset + node.header;
    for (const FieldNode &child : node.children) {
        if (child.range.offset < from ||
            child.range.offset + child.range.length > node.range.offset + node.range.length ||
            !nested(child))
            return false;
        // A name's components skip the SET around them, extensions the SEQUENCE.
        from = child.range.offset + child.range.length;
    }
    return true;
}

} // namespace

class tst_FieldModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangesAreThoseOfTheBytes();
    void rangesOfExtensionsAgreeWithTheReader();
    void bytesLeadBackToTheirField();
    void extensionsAlone();
    void anyDerHasElements();
    void damagedDerEndsEarly();
};

void tst_FieldModel::rangesAreThoseOfTheBytes()
{
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    QVERIFY(details.has_value());
    const FieldNode root = ui::certificateFields(*details);
    QCOMPARE(root.range.length, details->der.size());
    QVERIFY(nested(root));
    const FieldNode *serial = find(root, u"serialNumber"_s);
    QVERIFY(serial);
    QCOMPARE(details->der
                     .mid(serial->range.offset + serial->header,
                          serial->range.length - serial->header)
                     .toHex(),
             QByteArray("68a2328d8c2da953ef8321a1c8799fdd854be366"));
    const FieldNode *end = find(root, u"notAfter"_s);
    QVERIFY(end);
    QCOMPARE(end->type, u"UTCTime"_s);
    QCOMPARE(end->value, u"290930145959Z"_s);
    const FieldNode *organization = find(*find(root, u"subject"_s), u"organizationName"_s);
    QVERIFY(organization);
    QCOMPARE(organization->value, u"架空精機株式会社"_s);
    QCOMPARE(organization->type, u"UTF8String"_s);
}

void tst_FieldModel::rangesOfExtensionsAgreeWithTheReader()
{
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    const FieldNode root = ui::certificateFields(*details);
    const FieldNode *extensions = find(root, u"extensions"_s);
    QVERIFY(extensions);
    QCOMPARE(qsizetype(extensions->children.size()), details->extensions.size());
    for (size_t i = 0; i < extensions->children.size(); ++i) {
        const pki::Extension &expected = details->extensions.at(qsizetype(i));
        QCOMPARE(extensions->children[i].range.offset, expected.range.offset);
        QCOMPARE(extensions->children[i].range.length, expected.range.length);
        QCOMPARE(extensions->children[i].oid, expected.oid);
    }
}

void tst_FieldModel::bytesLeadBackToTheirField()
{
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    FieldNode root = ui::certificateFields(*details);
    const qsizetype inside = find(root, u"notAfter"_s)->range.offset + 5;
    FieldModel model(false);
    const QAbstractItemModelTester tester(&model);
    model.setRoot(std::move(root));
    QCOMPARE(model.indexAt(inside).data().toString(), u"notAfter"_s);
    QCOMPARE(model.indexAt(0).data().toString(), u"Certificate"_s);
    QVERIFY(!model.indexAt(1'000'000).isValid());
}

void tst_FieldModel::extensionsAlone()
{
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    FieldModel model(true);
    const QAbstractItemModelTester tester(&model);
    model.setRoot(ui::certificateFields(*details));
    QCOMPARE(model.rowCount(), int(details->extensions.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, FieldModel::ExtensionOid).data().toString(),
                 details->extensions.at(row).oid);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void tst_FieldModel::anyDerHasElements()
{
    for (const QByteArray &der : {Material::get().crl, Material::get().csr}) {
        const FieldNode root = ui::derElements(der);
        QCOMPARE(root.range.length, der.size());
        QCOMPARE(root.children.size(), size_t(3));
        QVERIFY(nested(root));
    }
}

void tst_FieldModel::damagedDerEndsEarly()
{
    const auto details = pki::readCertificateDetails(Material::get().leaf);
    QVERIFY(details.has_value());
    for (qsizetype at = 0; at < details->der.size(); ++at) {
        pki::CertificateDetails damaged = *details;
        damaged.der[at] = static_cast<char>(damaged.der[at] ^ 0x5a);
        QVERIFY(nested(ui::certificateFields(damaged)));
        damaged.der.truncate(at);
        QVERIFY(nested(ui::certificateFields(damaged)));
        QVERIFY(nested(ui::derElements(damaged.der)));
    }
}

SEKISHO_TEST(FieldModel);
#include "tst_FieldModel.moc"
