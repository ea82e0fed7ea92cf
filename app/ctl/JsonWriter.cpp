// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/JsonWriter.h"

namespace sekisho::ctl {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out.append(',');
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out.append('}');
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_out.append(']');
    m_needsComma = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_out.append('"');
    m_out.append(name.data(), name.size());
    m_out.append("\":");
    m_needsComma = false;
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    m_out.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7f)
            continue;
        m_out.append(utf8.sliced(plain, i - plain));
        plain = i + 1;
        switch (byte) {
        case '"':
            m_out.append("\\\"");
            break;
        case '\\':
            m_out.append("\\\\");
            break;
        case '\n':
            m_out.append("\\n");
            break;
        case '\r':
            m_out.append("\\r");
            break;
        case '\t':
            m_out.append("\\t");
            break;
        default:
            m_out.append("\\u00");
            m_out.append(kHex[byte >> 4]);
            m_out.append(kHex[byte & 0xf]);
        }
    }
    m_out.append(utf8.sliced(plain));
    m_out.append('"');
}

void JsonWriter::value(QStringView text)
{
    separate();
    quoted(text.toUtf8());
}

void JsonWriter::value(QLatin1StringView ascii)
{
    separate();
    quoted(QByteArrayView(ascii.data(), ascii.size()));
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
}

void JsonWriter::value(bool yes)
{
    separate();
    m_out.append(yes ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_out.append("null");
}

void JsonWriter::hex(QByteArrayView bytes)
{
    separate();
    m_out.append('"');
    m_out.append(QByteArray::fromRawData(bytes.data(), bytes.size()).toHex());
    m_out.append('"');
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
}

void JsonWriter::memberHex(QLatin1StringView name, QByteArrayView bytes)
{
    key(name);
    hex(bytes);
}

void JsonWriter::memberStrings(QLatin1StringView name, const QStringList &texts)
{
    key(name);
    beginArray();
    for (const QString &text : texts)
        value(QStringView(text));
    endArray();
}

} // namespace sekisho::ctl
