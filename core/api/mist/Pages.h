// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Answer.h"
#include "core/api/mist/MistClient.h"
#include "core/net/Paginator.h"

namespace sekisho::api::mist {

/// What a page is read with; values only, so that large bodies can be read on another thread.
struct PageRequest
{
    Kind kind = Kind::Self;
    std::optional<nac::LinkedApp> linkedApp;
    net::PageCursor cursor;
    int limit = 0; ///< as asked for
    int maxPages = 0;
    QUrl base; ///< of the cloud
};

/// Path with query of the first page of a kind (mist-api sections 2 to 14). `now` bounds searches.
QString firstPath(const Cloud &cloud, const nac::OrganizationId &organization, Kind kind,
                  const PullScope &scope, std::optional<nac::LinkedApp> app, const QDateTime &now);

/// Path of what is below an organization: "/api/v1/orgs/…" and `rest`, which is encoded already.
QString organizationPath(const nac::OrganizationId &organization, const QString &rest);

/// What the cloud counts by the values of a field (mist-api 11.1).
enum class Counted { Clients, Events };

/// Path with query of such a count between two times.
QString countPath(Counted what, const nac::OrganizationId &organization, const QString &distinct,
                  const QDateTime &from, const QDateTime &to);

/// Whether the kind is read page by page.
bool isPaged(Kind kind);

/// The objects of a 2xx answer and where it goes on. Errors: those of parseBody(), WrongShape,
/// TwoFactorRequired, EndlessPaging, ForeignNextPage.
Result<Page> readPage(const PageRequest &request, const net::HttpResponse &response,
                      const Asked &asked);

} // namespace sekisho::api::mist
