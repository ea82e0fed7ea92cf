// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/SignInValues.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kForeignText = 200;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '+') {
            bytes.append(' ');
        } else if (text.at(i) != '%') {
            bytes.append(text.at(i));
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text.at(i + 2)) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = utf8(bytes);
    if (utf8.hasError())
        return std::nullopt;
    return bytes;
}

} // namespace

QByteArray randomValue()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray text = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
                                    .toBase64(kBase64);
    words.fill(0);
    return text;
}

QByteArray codeChallenge(QByteArrayView verifier)
{
    return QCryptographicHash::hash(verifier.toByteArray(), QCryptographicHash::Sha256)
            .toBase64(kBase64);
}

QStringList entraHosts()
{
    return {u"login.microsoftonline.com"_s, u"login.microsoftonline.us"_s,
            u"login.partner.microsoftonline.cn"_s, u"login.windows.net"_s};
}

Result<QUrl> signInAddress(const QString &text, const SignInHosts &allowed)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto refused = [&url] {
        // Not the rest: its query is somebody's to keep.
        return fail(ErrorCode::SignInAddressRefused,
                    {url.isValid() ? u"%1://%2"_s.arg(url.scheme(), url.host()) : u"–"_s});
    };
    if (!url.isValid() || url.isRelative() || !url.userInfo().isEmpty() || url.host().isEmpty())
        return refused();
    if (allowed.demo.isValid() && !allowed.demo.isEmpty() &&
        url.scheme() == allowed.demo.scheme() && url.host() == allowed.demo.host() &&
        url.port() == allowed.demo.port())
        return url;
    if (url.scheme() != "https"_L1 || url.port(443) != 443 ||
        !allowed.hosts.contains(url.host(), Qt::CaseInsensitive))
        return refused();
    return url;
}

std::optional<FormParameters> formParameters(QByteArrayView bytes)
{
    FormParameters parameters;
    while (!bytes.isEmpty()) {
        const qsizetype ampersand = bytes.indexOf('&');
        const QByteArrayView pair = ampersand < 0 ? bytes : bytes.first(ampersand);
        bytes = ampersand < 0 ? QByteArrayView() : bytes.sliced(ampersand + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        parameters.append({*name, *value});
    }
    return parameters;
}

QByteArray formBody(const QList<QPair<QString, QByteArray>> &parameters)
{
    QByteArray body;
    for (const auto &[name, value] : parameters) {
        if (!body.isEmpty())
            body.append('&');
        body.append(name.toLatin1() + '=' + value.toPercentEncoding());
    }
    return body;
}

bool isHeaderSafe(QByteArrayView token)
{
    return !token.isEmpty() &&
           std::all_of(token.begin(), token.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

QString foreignText(QByteArrayView text)
{
    QString readable = QString::fromUtf8(text.first(std::min(text.size(), 4 * kForeignText)));
    for (QChar &c : readable) {
        if (!c.isPrint())
            c = u' ';
    }
    return readable.simplified().left(kForeignText);
}

} // namespace sekisho::auth
