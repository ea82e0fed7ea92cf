// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/ConsentPage.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    QString language;
    QString title;
    QString asks;
    QString permissions;
    QString accept;
    QString refuse;
    QString demo;
    QString expire;
    QString fail;
    QString gone;
};

Words words(const HttpCall &call)
{
    if (call.header("accept-language").toLower().startsWith("ja"))
        return {u"ja"_s,
                u"要求されているアクセス許可"_s,
                u"Mist Access Assurance が %1 の次の情報を読み取ります。"_s,
                u"Intune で管理されている端末の読み取り</li><li>コンプライアンス状態の読み取り"_s,
                u"承諾"_s,
                u"キャンセル"_s,
                u"これはデモのクラウドです。パスワードは要りません。ほかの結果も試せます。"_s,
                u"このページの期限を切らす"_s,
                u"承諾するが、クラウドがトークンを取得できない"_s,
                u"このアドレスの有効期限が切れました。もう一度リンクを始めてください。"_s};
    return {u"en"_s,
            u"Permissions requested"_s,
            u"Mist Access Assurance will read this of %1:"_s,
            u"Devices managed by Intune</li><li>Their compliance state"_s,
            u"Accept"_s,
            u"Cancel"_s,
            u"This is the demo cloud: no password is needed, and other endings can be tried."_s,
            u"Let this page expire"_s,
            u"Accept, but let the cloud fail to get a token"_s,
            u"This address has expired. Start the link again."_s};
}

HttpAnswer htmlPage(const Words &say, const QString &body, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    answer.body =
            u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
            "<style>body{font:16px/1.6 system-ui,sans-serif;max-width:34em;margin:12vh auto;"
            "padding:0 1.5em}button{font:inherit;padding:.4em 1.4em;margin:0 .4em .4em 0}"
            "hr{margin:2em 0 1em}</style></head><body><h1>%2</h1>%3</body></html>\n"_s
                    .arg(say.language, say.title, body)
                    .toUtf8();
    return answer;
}

} // namespace

std::optional<ConsentAnswer> consentAnswer(const QString &value)
{
    if (value == "accept"_L1)
        return ConsentAnswer::Accept;
    if (value == "refuse"_L1)
        return ConsentAnswer::Refuse;
    if (value == "expire"_L1)
        return ConsentAnswer::Expire;
    if (value == "fail"_L1)
        return ConsentAnswer::Fail;
    return std::nullopt;
}

HttpAnswer consentPage(const HttpCall &call, const QString &app, const QString &state)
{
    const Words say = words(call);
    const auto button = [](const char *value, const QString &text) {
        return u"<button name=\"answer\" value=\"%1\">%2</button>"_s.arg(QLatin1StringView(value),
                                                                         text);
    };
    const QString body =
            u"<p>%1</p><ul><li>%2</li></ul><form method=\"post\" action=\"%3\">"
            "<input type=\"hidden\" name=\"state\" value=\"%4\">%5%6<hr><p>%7</p>%8%9"
            "</form>"_s.arg(say.asks.arg(app.toHtmlEscaped()), say.permissions, kConsentPath,
                            state.toHtmlEscaped(), button("accept", say.accept),
                            button("refuse", say.refuse), say.demo, button("expire", say.expire),
                            button("fail", say.fail));
    return htmlPage(say, body, 200);
}

HttpAnswer consentGone(const HttpCall &call)
{
    const Words say = words(call);
    return htmlPage(say, u"<p>%1</p>"_s.arg(say.gone), 400);
}

} // namespace sekisho::demo
