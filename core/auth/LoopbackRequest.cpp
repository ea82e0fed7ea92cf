// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/LoopbackRequest.h"

#include "core/net/HttpClient.h"

#include <algorithm>

namespace sekisho::auth {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

LoopbackReader::Status LoopbackReader::feed(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (m_status != Status::More)
            break;
        take(byte);
    }
    return m_status;
}

void LoopbackReader::bad(int status)
{
    m_status = Status::Bad;
    m_badStatus = status;
    m_request = {};
}

void LoopbackReader::take(char byte)
{
    if (m_inBody) {
        m_request.body.append(byte);
        if (m_request.body.size() == m_bodySize)
            m_status = Status::Done;
        return;
    }
    if (++m_headSize > kMaxHead)
        return bad(m_request.method.isEmpty() ? 414 : 431);
    if (m_carriageReturn != (byte == '\n'))
        return bad(400); // a bare line feed, or a carriage return without one
    if (byte == '\n') {
        m_carriageReturn = false;
        return endOfLine();
    }
    if (byte == '\r') {
        m_carriageReturn = true;
        return;
    }
    const auto code = static_cast<unsigned char>(byte);
    if ((code < 0x20 && byte != '\t') || code == 0x7f)
        return bad(400);
    m_line.append(byte);
}

void LoopbackReader::endOfLine()
{
    const QByteArray line = std::exchange(m_line, {});
    if (m_request.method.isEmpty())
        requestLine(line);
    else if (line.isEmpty())
        endOfHead();
    else
        header(line);
}

void LoopbackReader::requestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0"))
        return bad(400);
    const QByteArray &target = parts.at(1);
    const bool clean = std::all_of(target.begin(), target.end(),
                                   [](char c) { return c >= 0x21 && c <= 0x7e && c != '#'; });
    // The absolute form is for proxies, which we are not.
    if (!net::isValidHeader(parts.at(0), {}) || !clean || !target.startsWith('/'))
        return bad(400);
    m_request.method = parts.at(0);
    const qsizetype mark = target.indexOf('?');
    m_request.path = mark < 0 ? target : target.left(mark);
    m_request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
}

void LoopbackReader::header(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    // A folded line starts with white space, which no name has.
    if (colon <= 0 || !net::isValidHeader(line.left(colon), {}))
        return bad(400);
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "host") {
        m_request.host = value;
        ++m_hosts;
    } else if (name == "content-type") {
        m_request.contentType = value;
        ++m_contentTypes;
    } else if (name == "transfer-encoding") {
        m_coded = true;
    } else if (name == "content-length") {
        if (!isDigits(value) || ++m_lengths > 1)
            return bad(400);
        // Nine digits fit; more are too large in any case.
        if (value.size() > 9 || value.toLongLong() > kMaxBody)
            return bad(413);
        m_bodySize = value.toInt();
    }
}

void LoopbackReader::endOfHead()
{
    if (m_hosts != 1 || m_contentTypes > 1 || m_coded)
        return bad(400);
    if (m_request.method == "GET" && m_bodySize > 0)
        return bad(400);
    m_inBody = m_request.method == "POST" && m_bodySize > 0;
    if (!m_inBody)
        m_status = Status::Done;
}

} // namespace sekisho::auth
