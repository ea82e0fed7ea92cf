// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sekisho::auth {

/// One request to our loopback port. Everything as it came, nothing decoded.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray path; ///< of the request target, before the first '?'
    QByteArray query;
    QByteArray host; ///< there is exactly one Host header
    QByteArray contentType;
    QByteArray body; ///< of a POST
};

/// Reads one HTTP/1.x request, byte by byte, so that how the bytes arrive makes no difference. Much
/// stricter than HTTP, because browsers are the only clients that matter: no folded headers, no
/// bare line feeds, no transfer codings, one Host. Reads no further than the end of the request.
class LoopbackReader
{
public:
    static constexpr qsizetype kMaxHead = 8 * 1024;
    static constexpr qsizetype kMaxBody = 16 * 1024;

    enum class Status { More, Done, Bad };

    /// Takes more bytes. After Done and Bad nothing changes any more.
    Status feed(QByteArrayView bytes);
    Status status() const { return m_status; }
    const LoopbackRequest &request() const { return m_request; }
    /// HTTP status of the answer to a Bad one: 400, 413, 414 or 431.
    int badStatus() const { return m_badStatus; }

private:
    void take(char byte);
    void bad(int status);
    void endOfLine();
    void requestLine(const QByteArray &line);
    void header(const QByteArray &line);
    void endOfHead();

    LoopbackRequest m_request;
    QByteArray m_line;
    qsizetype m_headSize = 0;
    qsizetype m_bodySize = 0;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_contentTypes = 0;
    int m_badStatus = 0;
    bool m_inBody = false;
    bool m_carriageReturn = false;
    bool m_coded = false; ///< there is a Transfer-Encoding
    Status m_status = Status::More;
};

} // namespace sekisho::auth
