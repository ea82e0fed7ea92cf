// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/JsonWriter.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sekisho::ctl::JsonWriter;

class tst_JsonWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatQtReadsBack();
    void survivesEveryCharacter();
};

void tst_JsonWriter::writesWhatQtReadsBack()
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    json.member("name"_L1, u"関所 \"x\" \\ \n"_s);
    json.member("count"_L1, 3);
    json.member("yes"_L1, true);
    json.key("none"_L1);
    json.null();
    json.memberHex("hex"_L1, QByteArrayView("\x00\xff", 2));
    json.memberStrings("list"_L1, {u"a"_s, u"b"_s});
    json.key("empty"_L1);
    json.beginArray();
    json.endArray();
    json.endObject();

    const QJsonObject expected{{u"name"_s, u"関所 \"x\" \\ \n"_s},
                               {u"count"_s, 3},
                               {u"yes"_s, true},
                               {u"none"_s, QJsonValue::Null},
                               {u"hex"_s, u"00ff"_s},
                               {u"list"_s, QJsonArray{u"a"_s, u"b"_s}},
                               {u"empty"_s, QJsonArray{}}};
    QCOMPARE(QJsonDocument::fromJson(text).object(), expected);
}

void tst_JsonWriter::survivesEveryCharacter()
{
    QString all;
    for (char16_t c = 0; c < 0x300; ++c)
        all.append(QChar(c));
    all.append(QChar(0xd800)); // a lone surrogate, as broken certificates have them
    QByteArray text;
    JsonWriter json(text);
    json.beginArray();
    json.value(QStringView(all));
    json.endArray();

    QJsonParseError error;
    const QJsonArray read = QJsonDocument::fromJson(text, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.at(0).toString().left(0x300), all.left(0x300));
}

SEKISHO_TEST(JsonWriter);
#include "tst_JsonWriter.moc"
