// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "core/sync/PageSource.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace sekisho::test {

/// What a FakeSource answers with; the test keeps it and changes it between pulls.
struct FakeCloud
{
    using Kind = api::mist::Kind;

    /// Objects by part ("rule", "linked_app/jamf").
    QMap<QString, QList<api::mist::RawObject>> parts;
    /// Parts that answer with an error; `afterPages` pages come first.
    struct Failure
    {
        Error error;
        int afterPages = 0;
    };
    QMap<QString, Failure> failures;
    int latencyMs = 0;
    int pageSize = 1000;
    bool tellsTotal = true;
    bool endless = false;   ///< every page has a next one
    bool repeating = false; ///< the first page again and again, each time with another `next`
    bool circular = false;  ///< the second page comes again and again

    // What was seen.
    QStringList requests;
    QList<api::mist::PullScope> scopes;
    int running = 0;
    int maxRunning = 0;
    std::function<void(const QString &part, int page)> onRequest;

    static QString partName(Kind kind, std::optional<nac::LinkedApp> app = {});
    /// One object for every kind that is one, `size` for each list.
    static FakeCloud ordinary(int size = 3);
    QList<api::mist::RawObject> &list(Kind kind) { return parts[partName(kind)]; }
    qint64 objectCount() const;
    void forgetRequests();
};

class FakeSource : public QObject, public sync::PageSource
{
    Q_OBJECT
public:
    explicit FakeSource(FakeCloud &cloud)
        : m_cloud(cloud)
    {
    }
    Future<api::mist::Page> page(const nac::OrganizationId &organization, api::mist::Kind kind,
                                 const QString &next, const api::mist::PullScope &scope,
                                 std::optional<nac::LinkedApp> linkedApp,
                                 CancelToken cancel) override;

private:
    Result<api::mist::Page> answer(const QString &part, int page) const;

    FakeCloud &m_cloud;
    std::map<int, CancelToken::Registration> m_registrations;
    int m_next = 0;
};

/// A keychain in memory that a test can break.
class FakeTokens : public auth::TokenStore
{
    Q_OBJECT
public:
    Place place() const override { return where; }
    Future<std::shared_ptr<const Secret>> read(const QString &key) override;
    Future<> write(const QString &key, Secret secret) override;
    Future<> remove(const QString &key) override;

    Place where = Place::Keychain;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    std::map<QString, std::shared_ptr<const Secret>> secrets;
};

} // namespace sekisho::test
