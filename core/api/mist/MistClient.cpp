// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/MistClient.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/MistClientImpl.h"
#include "core/api/mist/Pages.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

// Larger bodies are parsed off the GUI thread (64 KB of JSON take about a millisecond).
constexpr qsizetype kParseInline = 256 * 1024;

QString pathOf(const PageRequest &request) { return request.cursor.path.section(u'?', 0, 0); }

// /logs became /logs/search with spec 2604; clouds have one of them or both (mist-api 13).
bool isOldLogs(const PageRequest &request)
{
    return request.kind == Kind::AuditEntry && pathOf(request).endsWith("/logs"_L1);
}

PageRequest underNewName(PageRequest request)
{
    request.cursor.path.insert(pathOf(request).size(), u"/search"_s);
    return request;
}

} // namespace

MistClient::MistClient(net::HttpClient &http, Cloud cloud, Secret token, Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(http, std::move(cloud), token, clock))
{
}

MistClient::~MistClient() = default;

const Cloud &MistClient::cloud() const { return m_impl->cloud; }

Future<Page> MistClient::page(const nac::OrganizationId &organization, Kind kind,
                              const QString &next, const PullScope &scope,
                              std::optional<nac::LinkedApp> linkedApp, CancelToken cancel)
{
    PageRequest request;
    request.kind = kind;
    request.linkedApp = linkedApp;
    request.limit = scope.pageSize;
    request.maxPages = scope.maxPages;
    request.base = m_impl->cloud.apiUrl;
    if (next.isEmpty()) {
        request.cursor.path =
                firstPath(m_impl->cloud, organization, kind, scope, linkedApp, m_impl->clock.now());
    } else {
        Result<net::PageCursor> cursor = net::PageCursor::fromText(next);
        if (!cursor)
            return async::failed<Page>(cursor.error());
        request.cursor = std::move(*cursor);
    }
    const async::Answer<Page> answer;
    fetchPage(request, answer, cancel);
    return answer.future();
}

void MistClient::fetchPage(const PageRequest &request, const async::Answer<Page> &answer,
                           const CancelToken &cancel)
{
    if (m_impl->logsHaveMoved && isOldLogs(request)) {
        fetchPage(underNewName(request), answer, cancel);
        return;
    }
    const Asked asked = m_impl->asked("GET", request.cursor.path);
    async::then(m_impl->get(request.cursor.path, cancel), this,
                [=, this](const Result<net::HttpResponse> &response) {
                    if (!response)
                        answer.give(fail(m_impl->withoutToken(response.error())));
                    else if (response->status == 404 && isOldLogs(request))
                        fetchPage(underNewName(request), answer, cancel);
                    else
                        takePage(request, *response, asked, answer);
                });
}

void MistClient::takePage(const PageRequest &request, const net::HttpResponse &response,
                          const Asked &asked, const async::Answer<Page> &answer)
{
    if (const auto error = errorOf(response, asked, m_impl->clock.now())) {
        answer.give(fail(m_impl->withoutToken(*error)));
        return;
    }
    if (request.kind == Kind::AuditEntry && pathOf(request).endsWith("/logs/search"_L1))
        m_impl->logsHaveMoved = true;
    if (response.body.size() <= kParseInline) {
        answer.give(readPage(request, response, asked));
        return;
    }
    const auto parsed = async::onPool(m_impl->pool, [request, response, asked] {
        return readPage(request, response, asked);
    });
    async::then(parsed, this, [answer](const Result<Page> &page) { answer.give(page); });
}

Future<nac::Self> MistClient::self(CancelToken cancel)
{
    const async::Answer<nac::Self> answer;
    async::then(page({}, Kind::Self, {}, {}, {}, cancel), this, [answer](const Result<Page> &page) {
        if (page)
            answer.give(decodeSelf(page->objects.constFirst().json));
        else
            answer.give(fail(page.error()));
    });
    return answer.future();
}

Future<bool> MistClient::hasAccessAssurance(const nac::OrganizationId &organization,
                                            CancelToken cancel)
{
    const async::Answer<bool> answer;
    async::then(page(organization, Kind::Setting, {}, {}, {}, cancel), this,
                [answer](const Result<Page> &page) {
                    if (page)
                        answer.give(decodeSetting(page->objects.constFirst().json).present);
                    else
                        answer.give(fail(page.error()));
                });
    return answer.future();
}

Future<ValueCounts> MistClient::clientCounts(const nac::OrganizationId &organization,
                                             const QString &distinct, const QDateTime &from,
                                             const QDateTime &to, CancelToken cancel)
{
    return counts(Counted::Clients, organization, distinct, from, to, cancel);
}

Future<ValueCounts> MistClient::eventCounts(const nac::OrganizationId &organization,
                                            const QString &distinct, const QDateTime &from,
                                            const QDateTime &to, CancelToken cancel)
{
    return counts(Counted::Events, organization, distinct, from, to, cancel);
}

Future<ValueCounts> MistClient::counts(Counted what, const nac::OrganizationId &organization,
                                       const QString &distinct, const QDateTime &from,
                                       const QDateTime &to, const CancelToken &cancel)
{
    const QString path = countPath(what, organization, distinct, from, to);
    const Asked asked = m_impl->asked("GET", path);
    const async::Answer<ValueCounts> answer;
    async::then(
            m_impl->get(path, cancel), this, [=, this](const Result<net::HttpResponse> &response) {
                const QString name = what == Counted::Events ? u"event_count"_s : u"client_count"_s;
                const Result<QJsonObject> json = object(response, asked, name);
                if (!json) {
                    answer.give(fail(json.error()));
                    return;
                }
                ValueCounts counts = decodeCounts(*json, distinct);
                if (!counts.from.isValid())
                    counts.from = from;
                if (!counts.to.isValid())
                    counts.to = to;
                answer.give(std::move(counts));
            });
    return answer.future();
}

Future<nac::HitCounts> MistClient::hitCounts(const nac::OrganizationId &organization,
                                             const QDateTime &from, const QDateTime &to,
                                             CancelToken cancel)
{
    const async::Answer<nac::HitCounts> answer;
    async::then(eventCounts(organization, u"nacrule_id"_s, from, to, std::move(cancel)), this,
                [=, this](const Result<ValueCounts> &counts) {
                    if (!counts) {
                        answer.give(fail(counts.error()));
                        return;
                    }
                    nac::HitCounts hits = hitCountsOf(*counts);
                    hits.from = from;
                    hits.to = to;
                    hits.fetched = m_impl->clock.now();
                    answer.give(std::move(hits));
                });
    return answer.future();
}

Future<QPair<int, int>> MistClient::usage(CancelToken cancel)
{
    const QString path = u"/api/v1/self/usage"_s;
    const Asked asked = m_impl->asked("GET", path);
    const async::Answer<QPair<int, int>> answer;
    async::then(m_impl->get(path, cancel), this,
                [=, this](const Result<net::HttpResponse> &response) {
                    const Result<QJsonObject> json = object(response, asked, u"usage"_s);
                    if (!json) {
                        answer.give(fail(json.error()));
                        return;
                    }
                    const auto number = [&](QLatin1StringView key, qint64 missing) {
                        return static_cast<int>(std::clamp<qint64>(
                                json::integer(*json, key).value_or(missing), 0, 1'000'000'000));
                    };
                    answer.give(QPair<int, int>(number("requests"_L1, 0),
                                                number("request_limit"_L1, 5'000)));
                });
    return answer.future();
}

Result<QJsonObject> MistClient::object(const Result<net::HttpResponse> &response,
                                       const Asked &asked, const QString &what) const
{
    if (!response)
        return fail(m_impl->withoutToken(response.error()));
    if (const auto error = errorOf(*response, asked, m_impl->clock.now()))
        return fail(m_impl->withoutToken(*error));
    return parseObject(*response, asked, what);
}

} // namespace sekisho::api::mist
