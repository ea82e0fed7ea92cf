// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Write.h"
#include "core/demo/DemoCloud.h"
#include "tests/core/api/Json.h"
#include "tests/support/Await.h"

#include <QTest>

namespace sekisho::test {

/// A MistClient in front of a DemoCloud of its own, or of the cloud that SEKISHO_CONTRACT_URL,
/// _TOKEN and _ORG name: tests/contract/run.sh puts an independent judge between the two.
class WriteDemo
{
public:
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(1, 41, 7), Qt::UTC)};
    std::unique_ptr<demo::DemoCloud> cloud;
    QNetworkAccessManager manager;
    net::HttpClient http{manager, clock, [] { return 0.0; }};
    std::unique_ptr<api::mist::MistClient> client;
    nac::OrganizationId organization;

    /// False (with a QWARN) when there is no cloud.
    bool start(const QMap<QString, QString> &switches = {}, demo::Size size = demo::Size::Tiny)
    {
        QString url = qEnvironmentVariable("SEKISHO_CONTRACT_URL");
        QByteArray token = qgetenv("SEKISHO_CONTRACT_TOKEN");
        organization = nac::OrganizationId(qEnvironmentVariable("SEKISHO_CONTRACT_ORG"));
        if (url.isEmpty()) {
            demo::DemoOptions options;
            options.size = size;
            options.switches = switches;
            auto started = demo::DemoCloud::start(options, clock);
            if (!started) {
                qWarning("%ls", qUtf16Printable(started.error().toLogLine()));
                return false;
            }
            cloud = std::move(*started);
            url = cloud->url().toString();
            token = cloud->token().toLatin1();
            organization = nac::OrganizationId(cloud->organizationId());
        }
        client = std::make_unique<api::mist::MistClient>(
                http, api::mist::cloudFromText(url).value(), Secret(token), clock);
        return true;
    }

    /// Sends it; a failure is a QWARN (which fails the test that compares the id).
    api::mist::Written send(const api::mist::Write &write)
    {
        const auto written = await(client->write(organization, write));
        if (written)
            return *written;
        qWarning("%ls", qUtf16Printable(written.error().toLogLine() + QStringLiteral(" cloud: ") +
                                        written.error().cloudText));
        return {QStringLiteral("failed"), {}, false, {}};
    }
    ErrorCode refusal(const api::mist::Write &write)
    {
        const auto written = await(client->write(organization, write));
        return written ? ErrorCode::Internal : written.error().code;
    }
    Result<QJsonObject> one(api::mist::Kind kind, const QString &id)
    {
        return await(client->one(organization, kind, id));
    }
    QList<api::mist::RawObject> all(api::mist::Kind kind, std::optional<nac::LinkedApp> app = {})
    {
        api::mist::PullScope scope;
        const auto page = await(client->page(organization, kind, {}, scope, app));
        return page ? page->objects : QList<api::mist::RawObject>();
    }
    QJsonObject nac()
    {
        const auto objects = all(api::mist::Kind::Setting);
        return objects.isEmpty() ? QJsonObject()
                                 : objects.first().json.value(QLatin1String("mist_nac")).toObject();
    }
};

} // namespace sekisho::test
