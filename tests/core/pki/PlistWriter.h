// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QVariant>
#include <QtEndian>

#include <vector>

namespace sekisho::test {

/// Writes the binary form with two octets a reference and four an offset.
class PlistWriter
{
public:
    QByteArray write(const QVariant &root)
    {
        const int top = add(root);
        return finish(top);
    }
    int add(const QVariant &value)
    {
        const auto at = static_cast<int>(objects.size());
        objects.emplace_back();
        QByteArray text;
        switch (value.typeId()) {
        case QMetaType::QVariantMap: {
            const QVariantMap map = value.toMap();
            QByteArray keys, values;
            for (auto it = map.cbegin(); it != map.cend(); ++it) {
                keys += reference(add(it.key()));
                values += reference(add(it.value()));
            }
            text = marker(0xd, map.size()) + keys + values;
            break;
        }
        case QMetaType::QVariantList: {
            const QVariantList list = value.toList();
            QByteArray members;
            for (const QVariant &each : list)
                members += reference(add(each));
            text = marker(0xa, list.size()) + members;
            break;
        }
        case QMetaType::QByteArray:
            text = marker(0x4, value.toByteArray().size()) + value.toByteArray();
            break;
        case QMetaType::Int:
            text = QByteArray(1, '\x10') + char(value.toInt());
            break;
        case QMetaType::Bool:
            text = QByteArray(1, value.toBool() ? '\x09' : '\x08');
            break;
        default: {
            const QString string = value.toString();
            if (string == QString::fromLatin1(string.toLatin1())) {
                text = marker(0x5, string.size()) + string.toLatin1();
            } else {
                text = marker(0x6, string.size());
                for (const QChar c : string)
                    text += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xff);
            }
        }
        }
        objects[static_cast<std::size_t>(at)] = text;
        return at;
    }
    QByteArray finish(int top) const
    {
        QByteArray bytes = "bplist00";
        QByteArray table;
        for (const QByteArray &object : objects) {
            table += be(quint64(bytes.size()), 4);
            bytes += object;
        }
        return bytes + table + QByteArray(6, '\0') + QByteArray::fromHex("0402") +
               be(objects.size(), 8) + be(quint64(top), 8) + be(quint64(bytes.size()), 8);
    }
    static QByteArray reference(int at) { return be(quint64(at), 2); }
    static QByteArray marker(int kind, qsizetype count)
    {
        if (count < 15)
            return QByteArray(1, char(kind << 4 | int(count)));
        return QByteArray(1, char(kind << 4 | 0xf)) + '\x12' + be(quint64(count), 4);
    }
    static QByteArray be(quint64 value, int width)
    {
        QByteArray bytes(8, '\0');
        qToBigEndian(value, bytes.data());
        return bytes.right(width);
    }

    std::vector<QByteArray> objects;
};

/// A .mobileconfig with a CA, a PKCS#12 (password s<3>&"cret) and a network.
inline QVariantMap plistProfile(const QByteArray &ca, const QByteArray &pkcs12)
{
    using namespace Qt::Literals::StringLiterals;
    return {{u"PayloadDisplayName"_s, u"架空 Wi-Fi"_s},
            {u"PayloadRemovalDisallowed"_s, true},
            {u"PayloadContent"_s,
             QVariantList{QVariantMap{{u"PayloadCertificateFileName"_s, u"root.cer"_s},
                                      {u"PayloadContent"_s, ca}},
                          QVariantMap{{u"PayloadCertificateFileName"_s, u"id.p12"_s},
                                      {u"Password"_s, u"s<3>&\"cret"_s},
                                      {u"PayloadContent"_s, pkcs12}},
                          QVariantMap{{u"SSID_STR"_s, u"Kakuu <Corp>"_s},
                                      {u"EAPClientConfiguration"_s,
                                       QVariantMap{{u"AcceptEAPTypes"_s, QVariantList{13}},
                                                   {u"TLSTrustedServerNames"_s,
                                                    QVariantList{u"radius.example.jp"_s}}}}}}}};
}

} // namespace sekisho::test
