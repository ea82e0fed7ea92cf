// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Paginator.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace sekisho::net {

namespace {

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const qlonglong value = text.trimmed().toLongLong(&ok);
    return ok ? Paginator::plausible(value) : std::nullopt;
}

QString pathAndQuery(const QUrl &url)
{
    QString text = url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        text += u'?' + url.query(QUrl::FullyEncoded);
    return text;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

} // namespace

QString PageCursor::toText() const
{
    return QStringLiteral("%1 %2 %3")
            .arg(QString::number(number),
                 previous.isEmpty() ? QStringLiteral("-") : QString::fromLatin1(previous.toHex()),
                 path);
}

Result<PageCursor> PageCursor::fromText(const QString &text)
{
    const auto invalid = [&] { return fail(ErrorCode::InvalidArgument, {text.left(200)}); };
    const qsizetype first = text.indexOf(u' ');
    const qsizetype second = text.indexOf(u' ', first + 1);
    if (first < 0 || second < 0)
        return invalid();
    PageCursor cursor;
    bool ok = false;
    cursor.number = text.left(first).toInt(&ok);
    const QString digest = text.mid(first + 1, second - first - 1);
    if (digest != QStringLiteral("-"))
        cursor.previous = QByteArray::fromHex(digest.toLatin1());
    cursor.path = text.mid(second + 1);
    // "//host/…" would be another host.
    if (!ok || cursor.number < 1 || !cursor.path.startsWith(u'/') ||
        cursor.path.startsWith(QStringLiteral("//")))
        return invalid();
    return cursor;
}

std::optional<qint64> Paginator::plausible(std::optional<qint64> count)
{
    return count && *count >= 0 && *count <= kMostObjects ? count : std::nullopt;
}

Paginator::ListPage Paginator::listPage(const HttpResponse &response, qint64 received,
                                        int requestedLimit)
{
    ListPage page;
    page.received = received;
    page.requestedLimit = requestedLimit;
    page.total = number(response.header("X-Page-Total"));
    page.effectiveLimit = number(response.header("X-Page-Limit"));
    return page;
}

Result<std::optional<PageCursor>> Paginator::afterListPage(const PageCursor &current,
                                                           const ListPage &page,
                                                           const QByteArray &body) const
{
    // A limit of 0 would never end.
    qint64 limit = page.effectiveLimit.value_or(page.requestedLimit);
    if (limit <= 0)
        limit = page.requestedLimit;
    const bool more = page.total ? limit * current.number < *page.total && page.received > 0
                                 : limit > 0 && page.received >= limit;
    if (!more)
        return std::optional<PageCursor>();

    QUrl url = QUrl::fromEncoded(current.path.toUtf8());
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("page"));
    query.addQueryItem(QStringLiteral("page"), QString::number(current.number + 1));
    url.setQuery(query);
    return advance(current, pathAndQuery(url), body);
}

Result<std::optional<PageCursor>> Paginator::afterSearchPage(const PageCursor &current,
                                                             const QString &next,
                                                             const QByteArray &body) const
{
    if (next.isEmpty())
        return std::optional<PageCursor>();
    const QUrl here = m_base.resolved(QUrl::fromEncoded(current.path.toUtf8()));
    const QUrl target = here.resolved(QUrl::fromEncoded(next.toUtf8()));
    if (!target.isValid() || target.scheme() != here.scheme() || target.host() != here.host() ||
        portOf(target) != portOf(here))
        return fail(ErrorCode::ForeignNextPage,
                    {target.host().isEmpty() ? next.left(200) : target.host()});
    const QString path = pathAndQuery(target);
    if (path == current.path)
        return fail(ErrorCode::EndlessPaging, {QString::number(m_maxPages)},
                    QStringLiteral("next is the same page again"));
    return advance(current, path, body);
}

Result<std::optional<PageCursor>> Paginator::advance(const PageCursor &current, const QString &path,
                                                     const QByteArray &body) const
{
    if (current.number >= m_maxPages)
        return fail(ErrorCode::EndlessPaging, {QString::number(m_maxPages)},
                    QStringLiteral("more than %1 pages").arg(m_maxPages));
    PageCursor next;
    next.path = path;
    next.number = current.number + 1;
    next.previous = QCryptographicHash::hash(body, QCryptographicHash::Sha1).left(12);
    if (next.previous == current.previous)
        return fail(ErrorCode::EndlessPaging, {QString::number(m_maxPages)},
                    QStringLiteral("the same answer twice in a row"));
    return std::optional<PageCursor>(next);
}

} // namespace sekisho::net
