// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/HttpClient.h"

#include <QUrl>

namespace sekisho::net {

/// Where a paged reading stands: which page is asked for next, how many came before, and what the
/// page before looked like. As text it is the opaque `next` that callers hand back; it names path
/// and query only, never a host.
struct PageCursor
{
    QString path; ///< absolute path with query, encoded
    int number = 1;
    QByteArray previous; ///< digest of the page before, to notice a server that ignores `page`

    QString toText() const;
    /// InvalidArgument for anything that toText() did not make.
    static Result<PageCursor> fromText(const QString &text);
};

/// Both styles of paging (mist-api 3.4) without any state of its own.
/// *Lists*: `limit` and `page` in the query, X-Page-Total / -Limit / -Page headers in the answer;
/// without headers a page that is shorter than the limit was the last.
/// *Searches*: a relative URL `next` in the answer until there are no more.
/// Both give EndlessPaging when the same page comes again or after `maxPages`; searches give
/// ForeignNextPage for a `next` that leaves the host.
class Paginator
{
public:
    Paginator(QUrl base, int maxPages)
        : m_base(std::move(base))
        , m_maxPages(maxPages)
    {
    }

    struct ListPage
    {
        qint64 received = 0; ///< objects in this page
        int requestedLimit = 0;
        std::optional<qint64> total;          ///< X-Page-Total
        std::optional<qint64> effectiveLimit; ///< X-Page-Limit: what the server made of our limit
    };
    /// No organization has more objects of a kind; whoever counts with a count of the cloud stays
    /// far from the ends of qint64.
    static constexpr qint64 kMostObjects = 1'000'000'000;
    /// The count, or nothing where it is negative or above kMostObjects.
    static std::optional<qint64> plausible(std::optional<qint64> count);
    /// Reads the X-Page headers; values that are no plausible() numbers count as absent.
    static ListPage listPage(const HttpResponse &response, qint64 received, int requestedLimit);

    /// The cursor of the page after this one, or nothing after the last.
    Result<std::optional<PageCursor>> afterListPage(const PageCursor &current, const ListPage &page,
                                                    const QByteArray &body) const;
    Result<std::optional<PageCursor>>
    afterSearchPage(const PageCursor &current, const QString &next, const QByteArray &body) const;

private:
    Result<std::optional<PageCursor>> advance(const PageCursor &current, const QString &path,
                                              const QByteArray &body) const;

    QUrl m_base;
    int m_maxPages = 0;
};

} // namespace sekisho::net
