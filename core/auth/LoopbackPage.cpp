// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/LoopbackPage.h"

#include <QCryptographicHash>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kStyle = "body{font:16px/1.6 system-ui,sans-serif;margin:15vh auto;max-width:34em;"
                          "padding:0 1.5em}h1{font-size:20px}";

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

} // namespace

QByteArray loopbackAnswer(int status, const LoopbackPages &pages, const QByteArray &allow)
{
    const QString title = pages.title.toHtmlEscaped();
    const QString text = (status == 200 ? pages.done : pages.notExpected).toHtmlEscaped();
    const QByteArray page =
            u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
            "<style>%3</style></head><body><main><h1>%2</h1><p>%4</p></main></body></html>\n"_s
                    .arg(pages.language.toHtmlEscaped(), title, QString::fromLatin1(kStyle), text)
                    .toUtf8();
    const QByteArray hash = QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    QByteArray answer =
            "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    if (status == 405)
        answer += "Allow: " + allow + "\r\n";
    answer += "Content-Type: text/html; charset=utf-8\r\n"
              "Content-Length: " +
              QByteArray::number(page.size()) +
              "\r\n"
              "Connection: close\r\n"
              "Cache-Control: no-store\r\n"
              "Referrer-Policy: no-referrer\r\n"
              "Content-Security-Policy: default-src 'none'; style-src 'sha256-" +
              hash +
              "'\r\n"
              "X-Content-Type-Options: nosniff\r\n"
              "X-Frame-Options: DENY\r\n\r\n";
    return answer + page;
}

} // namespace sekisho::auth
