// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "tests/support/Await.h"
#include "tests/support/FakeHttp.h"

#include <QTimeZone>

namespace sekisho::test {

/// A MistClient in front of a scriptable server.
struct MistBench
{
    FakeHttp server;
    QNetworkAccessManager manager;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC)};
    net::HttpClient http{manager, clock, [] { return 0.0; }};
    api::mist::MistClient client{http, api::mist::cloudFromText(server.url().toString()).value(),
                                 Secret(QByteArray("planted-token-value")), clock};
    nac::OrganizationId organization{QStringLiteral("org-1")};
    api::mist::PullScope scope;

    Result<api::mist::Page> page(api::mist::Kind kind, const QString &next = {},
                                 std::optional<nac::LinkedApp> app = {})
    {
        return await(client.page(organization, kind, next, scope, app));
    }

    /// All pages of a kind.
    Result<QList<api::mist::RawObject>> all(api::mist::Kind kind)
    {
        QList<api::mist::RawObject> objects;
        QString next;
        do {
            const auto got = page(kind, next);
            if (!got)
                return fail(got.error());
            objects += got->objects;
            next = got->next;
        } while (!next.isEmpty());
        return objects;
    }
};

} // namespace sekisho::test
