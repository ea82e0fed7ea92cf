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

/// How many there are of each value of one field, as a count of the cloud tells (mist-api 11.1).
struct ValueCounts
{
    struct Entry
    {
        QString value; ///< empty for those that have none
        qint64 count = 0;
    };
    QString distinct; ///< the field
    QDateTime from;
    QDateTime to;
    QList<Entry> entries;        ///< in the order of the cloud
    std::optional<qint64> total; ///< of values; more than `entries` when the cloud cut them off
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
struct Write;
struct Written;
enum class Counted;

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

    /// nac_clients/count between two times: clients per value of `distinct` ("ssid", "status" …).
    /// A field that the cloud does not know is its BadRequest.
    Future<ValueCounts> clientCounts(const nac::OrganizationId &organization,
                                     const QString &distinct, const QDateTime &from,
                                     const QDateTime &to, CancelToken cancel = {});
    /// The same of nac_clients/events/count: events per value ("type", "dryrun_nacrule_id" …).
    Future<ValueCounts> eventCounts(const nac::OrganizationId &organization,
                                    const QString &distinct, const QDateTime &from,
                                    const QDateTime &to, CancelToken cancel = {});
    /// eventCounts() by nacrule_id, as hit counts.
    Future<nac::HitCounts> hitCounts(const nac::OrganizationId &organization, const QDateTime &from,
                                     const QDateTime &to, CancelToken cancel = {});
    /// One writing request, sent once and never repeated by itself. Errors: those of errorOf(), and
    /// what never became an answer (NetworkTimeout, ConnectionCut …): then nobody knows whether it
    /// took effect. A DELETE of what is gone is NotFound.
    Future<Written> write(const nac::OrganizationId &organization, const Write &write,
                          CancelToken cancel = {});
    /// One object by id (rules, labels, providers, portals, endpoints). NotFound when it is gone.
    Future<QJsonObject> one(const nac::OrganizationId &organization, Kind kind, const QString &id,
                            CancelToken cancel = {});

    /// GET /self/usage: requests and limit of the current hour.
    Future<QPair<int, int>> usage(CancelToken cancel = {});

    /// Address, credentials and pool, for what else of core/api/mist asks in this client's name
    /// (MistClientImpl.h). Of nobody else's concern.
    struct Impl;
    Impl &impl() const { return *m_impl; }

private:
    void fetchPage(const PageRequest &request, const async::Answer<Page> &answer,
                   const CancelToken &cancel);
    void takePage(const PageRequest &request, const net::HttpResponse &response, const Asked &asked,
                  const async::Answer<Page> &answer);
    Future<ValueCounts> counts(Counted what, const nac::OrganizationId &organization,
                               const QString &distinct, const QDateTime &from, const QDateTime &to,
                               const CancelToken &cancel);
    Result<QJsonObject> object(const Result<net::HttpResponse> &response, const Asked &asked,
                               const QString &what) const;

    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::api::mist
