// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Content.h"

#include <QCryptographicHash>

namespace sekisho::store {

namespace {
constexpr char kPlain = 0;
constexpr char kZlib = 1;
/// Below this an object gains too little from zlib to pay for the time (measured on events).
constexpr qsizetype kPackFrom = 1024;
constexpr int kZlibLevel = 1;
} // namespace

Content packContent(const QByteArray &plain)
{
    Content content;
    content.hash = QCryptographicHash::hash(plain, QCryptographicHash::Sha256);
    if (plain.size() >= kPackFrom) {
        const QByteArray packed = qCompress(plain, kZlibLevel);
        if (packed.size() < plain.size() - plain.size() / 8) {
            content.data.reserve(packed.size() + 1);
            content.data.append(kZlib).append(packed);
            return content;
        }
    }
    content.data.reserve(plain.size() + 1);
    content.data.append(kPlain).append(plain);
    return content;
}

Result<QByteArray> unpackContent(const QByteArray &data)
{
    if (data.isEmpty())
        return fail(ErrorCode::StoreUnreadable, {}, QStringLiteral("empty content"));
    if (data.front() == kPlain)
        return data.mid(1);
    if (data.front() != kZlib)
        return fail(ErrorCode::StoreUnreadable, {}, QStringLiteral("content of unknown packing"));
    QByteArray plain = qUncompress(data.mid(1));
    if (plain.isEmpty())
        return fail(ErrorCode::StoreUnreadable, {}, QStringLiteral("content does not unpack"));
    return plain;
}

Result<QByteArray> unpackContent(const QByteArray &data, const QByteArray &hash)
{
    Result<QByteArray> plain = unpackContent(data);
    if (plain && QCryptographicHash::hash(*plain, QCryptographicHash::Sha256) != hash)
        return fail(ErrorCode::StoreUnreadable, {}, QStringLiteral("content is damaged"));
    return plain;
}

} // namespace sekisho::store
