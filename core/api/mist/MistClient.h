// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Cloud.h"
#include "core/api/mist/Kind.h"
#include "core/base/Async.h"
#include "core/base/CancelToken.h"
#include "core/base/Secret.h"
#include "core/nac/Organization.h"
#include "core/net/HttpClient.h"

#include <QJsonObject>

namespace sekisho::api::mist {

/// One object as the cloud sent it. `json` may hold secrets: pass it through redactSecrets() before
/// it is stored or shown.
struct RawObject
{
    QString id; ///< the cloud's id, or a stable one of ours (serial number, app key, kind name)
    QJsonObject json;
};

/// One page of one kind. `next` continues it (opaque); empty when that was the last.
struct Page
{
    QList<RawObject> objects;
    QString next;
    std::optional<qint64> total; ///< when the cloud tells
};

/// How far back searches reach (`duration` defaults to one day in the cloud, mist-api 3.4).
struct PullScope
{
    QDateTime eventsSince; ///< invalid: 7 days before now
    int pageSize = 1000;
    int maxPages = 2000; ///< EndlessPaging beyond
};

struct PageRequest;
struct Asked;

/// Talks to one organization of one cloud with one token. Typed, lenient reading; every answer that
/// is not 2xx becomes an Error with the cloud's own words. Lives on the GUI thread, does not block.
class MistClient : public QObject
{
    Q_OBJECT
public:
    MistClient(net::HttpClient &http, Cloud cloud, Secret token, Clock &clock,
               QObject *parent = nullptr);
    ~MistClient() override;

    const Cloud &cloud() const;

    /// GET /self: who the token is and which organizations it sees.
    Future<nac::Self> self(CancelToken cancel = {});
    /// Whether /orgs/{id}/setting has a mist_nac object ("Access Assurance found").
    Future<bool> hasAccessAssurance(const nac::OrganizationId &organization,
                                    CancelToken cancel = {});

    /// One page of one kind; `next` from the page before, empty for the first. `linkedApp` matters
    /// for Kind::LinkedApp only.
    Future<Page> page(const nac::OrganizationId &organization, Kind kind, const QString &next,
                      const PullScope &scope, std::optional<nac::LinkedApp> linkedApp = {},
                      CancelToken cancel = {});

    /// events/count distinct=nacrule_id between two times (hit counts).
    Future<nac::HitCounts> hitCounts(const nac::OrganizationId &organization, const QDateTime &from,
                                     const QDateTime &to, CancelToken cancel = {});
    /// GET /self/usage: requests and limit of the current hour.
    Future<QPair<int, int>> usage(CancelToken cancel = {});

private:
    void fetchPage(const PageRequest &request, const async::Answer<Page> &answer,
                   const CancelToken &cancel);
    bool retryUnderNewName(const PageRequest &request, const net::HttpResponse &response,
                           const async::Answer<Page> &answer, const CancelToken &cancel);
    void takePage(const PageRequest &request, const net::HttpResponse &response, const Asked &asked,
                  const async::Answer<Page> &answer);
    Result<QJsonObject> object(const Result<net::HttpResponse> &response, const Asked &asked,
                               const QString &what) const;

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::api::mist
