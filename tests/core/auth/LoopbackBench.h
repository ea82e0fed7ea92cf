// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/LoopbackListener.h"
#include "tests/core/auth/RawBrowser.h"

namespace sekisho::test {

inline const QByteArray kState = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE";
inline const QByteArray kCode = "code-of-the-right-person";

/// A listener and what it said.
struct LoopbackBench
{
    explicit LoopbackBench(auth::LoopbackSettings given = {})
        : listener([&] {
            given.path = "/cb/entra";
            given.drainMs = 5;
            given.state = Secret(kState);
            given.pages = {QStringLiteral("ja"), QStringLiteral("Sekisho"),
                           QStringLiteral("閉じてかまいません。"), QStringLiteral("<b>いいえ</b>")};
            return std::move(given);
        }())
    {
        QObject::connect(&listener, &auth::LoopbackListener::answered, &listener,
                         [this](const auth::LoopbackAnswer &answer) { answers.append(answer); });
        listening = listener.listen().has_value();
    }

    QByteArray filled(QByteArray text) const
    {
        return text.replace("@PORT@", QByteArray::number(listener.port()))
                .replace("@STATE@", kState)
                .replace("@CODE@", kCode);
    }
    QByteArray talk(const QByteArray &request, bool close = false) const
    {
        return RawBrowser::talk(listener.port(), {filled(request)},
                                QHostAddress(QHostAddress::LocalHost), close);
    }
    int status(const QByteArray &request) const { return RawBrowser::statusOf(talk(request)); }

    auth::LoopbackListener listener;
    QList<auth::LoopbackAnswer> answers;
    bool listening = false;
};

inline QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:@PORT@\r\n\r\n";
}

inline QByteArray callback(const QByteArray &query) { return get("/cb/entra?" + query); }

inline const QByteArray kGood = "state=@STATE@&code=@CODE@";

inline QString codeOf(const auth::LoopbackAnswer &answer)
{
    return answer.code ? QString::fromUtf8(answer.code->reveal()) : QString();
}

} // namespace sekisho::test
