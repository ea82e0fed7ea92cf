// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace sekisho::ctl {

/// Appends JSON text to a buffer without building a tree: thousands of certificates go through it.
/// Puts the commas; the caller balances begin and end. Output is UTF-8 on one line.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1StringView name);
    void value(QStringView text);
    void value(QLatin1StringView ascii);
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(bool yes);
    void null();
    /// Lower-case hex of the bytes.
    void hex(QByteArrayView bytes);
    /// Text that is JSON already.
    void raw(QByteArrayView json);

    template <class T>
    void member(QLatin1StringView name, const T &content)
    {
        key(name);
        value(content);
    }
    void memberHex(QLatin1StringView name, QByteArrayView bytes);
    void memberStrings(QLatin1StringView name, const QStringList &texts);

private:
    void separate();
    void quoted(QByteArrayView utf8);

    QByteArray &m_out;
    bool m_needsComma = false;
};

} // namespace sekisho::ctl
