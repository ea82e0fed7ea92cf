// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a cloud, or somebody in its place, answers: reading it must neither crash nor hang nor
// let a secret through. The first byte picks the kind, the second how the answer is framed, the
// rest is the body.

#include "core/api/mist/Codec.h"
#include "core/api/mist/Pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

using namespace sekisho;
using namespace sekisho::api;
using mist::Kind;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

void decode(Kind kind, const QJsonObject &json)
{
    switch (kind) {
    case Kind::Self:
        static_cast<void>(mist::decodeSelf(json).has_value());
        break;
    case Kind::Setting:
        mist::decodeSetting(json);
        break;
    case Kind::OrgCertificate:
        mist::decodeOrgCertificate(json);
        break;
    case Kind::CrlFile:
        mist::decodeCrlFile(json);
        break;
    case Kind::OnboardCa:
        mist::decodeOnboardCa(json);
        break;
    case Kind::IssuedCertificate:
        mist::decodeIssuedCertificate(json);
        break;
    case Kind::Rule:
        static_cast<void>(mist::decodeRule(json).has_value());
        break;
    case Kind::Label:
        if (const auto label = mist::decodeLabel(json)) {
            nac::categoryOf(*label);
            nac::valuesOf(*label);
        }
        break;
    case Kind::Sso:
        // The sign-in of admins never comes through.
        if (const auto provider = mist::decodeSso(json))
            require(!provider->type.raw.isEmpty() && provider->type.raw != u"saml");
        break;
    case Kind::LinkedApp:
        for (const nac::LinkedApp app : nac::allLinkedApps())
            mist::decodeLinkedApp(app, json);
        break;
    case Kind::Portal:
        mist::decodePortal(json);
        break;
    case Kind::Endpoint:
        mist::decodeEndpoint(json);
        break;
    case Kind::Client:
        mist::decodeClient(json);
        break;
    case Kind::Event:
    case Kind::EventType:
        mist::decodeEvent(json);
        break;
    case Kind::EventCount:
        mist::decodeHitCounts(json);
        break;
    case Kind::AuditEntry:
        mist::decodeAuditEntry(json);
        break;
    case Kind::FingerprintTypes:
        mist::decodeFingerprintTypes(json);
        break;
    case Kind::Organization:
    case Kind::Site:
    case Kind::SiteGroup:
        break; // read by assembleOrganization() only
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QList<Kind> kinds = mist::allKinds();
    const Kind kind = kinds.at(data[0] % kinds.size());
    const uint8_t framing = data[1];
    const QByteArray body(reinterpret_cast<const char *>(data + 2),
                          static_cast<qsizetype>(size - 2));

    net::HttpResponse response;
    response.status = framing & 1 ? 400 : 200;
    response.contentType = framing & 2 ? "text/html" : "application/json";
    response.body = body;
    if (framing & 4)
        response.headers = {{"X-Page-Total", body.left(4)}, {"Retry-After", body.left(40)}};

    const mist::Asked asked{QStringLiteral("api.example.jp"), QStringLiteral("/api/v1/x"),
                            QStringLiteral("GET /api/v1/x")};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    if (const auto error = mist::errorOf(response, asked, now))
        require(error->cloudText.size() <= 2'000);

    mist::PageRequest request;
    request.kind = kind;
    request.limit = 10;
    request.maxPages = 3;
    request.base = QUrl(QStringLiteral("https://api.example.jp"));
    request.cursor.path = QStringLiteral("/api/v1/x?limit=10");
    const Result<mist::Page> page = mist::readPage(request, response, asked);
    if (!page)
        return 0;
    if (!page->next.isEmpty()) {
        // Whatever was asked for next stays on the host.
        const auto cursor = net::PageCursor::fromText(page->next);
        require(cursor.has_value());
        require(request.base.resolved(QUrl::fromEncoded(cursor->path.toUtf8())).host() ==
                request.base.host());
    }

    const Secret key(QByteArray("fuzz"));
    QHash<Kind, QList<mist::RawObject>> objects;
    for (const mist::RawObject &object : page->objects) {
        require(!object.id.isEmpty());
        decode(kind, object.json);
        const QJsonObject clean = mist::redactSecrets(kind, object.json, key);
        decode(kind, clean);
        const QByteArray text = QJsonDocument(clean).toJson(QJsonDocument::Compact);
        require(!text.contains("PRIVATE KEY-----"));
        objects[kind].append({object.id, clean});
        // What one kind holds, read as the kinds that are put together with it.
        objects[Kind::Setting].append({object.id, object.json});
        objects[Kind::Sso].append({object.id, object.json});
    }
    QStringList problems;
    const auto organization = mist::assembleOrganization(
            objects, nac::OrganizationId(QStringLiteral("o")), &problems);
    require(organization != nullptr);
    require(std::is_sorted(organization->rules.begin(), organization->rules.end(),
                           nac::evaluatesBefore));
    return 0;
}
