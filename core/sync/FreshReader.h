// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Push.h"

namespace sekisho::sync {

/// What must be read afresh.
struct FreshWant
{
    QSet<api::mist::Kind> kinds;
    /// Of Kind::LinkedApp only these apps (keys).
    QSet<QString> apps;

    bool isEmpty() const { return kinds.isEmpty(); }
    /// What it takes to see an item; nothing of what it refers to.
    void add(const ItemKey &key);
};

/// What a plan of these changes must see: the kinds they are of, those they refer to, and of what
/// is there already those that may refer to it.
FreshWant wantOf(const QMap<ItemKey, DraftItem> &items);

/// Redacts what the cloud gave and takes it apart: items and masked of `state`. For the pool.
void takeApart(FreshState &state, const Secret &digestKey);

/// Reads kinds of one organization page by page, at most four at once, past every cache. Whole or
/// not at all: the first error ends it.
class FreshReader : public QObject
{
    Q_OBJECT
public:
    FreshReader(api::mist::MistClient &client, nac::OrganizationId organization, Clock &clock,
                QObject *parent = nullptr);

    Future<FreshState> read(const FreshWant &want, std::shared_ptr<const Secret> digestKey,
                            CancelToken cancel = {});
    /// Pages asked for so far, those of failed reads too.
    int requests() const { return m_requests; }

private:
    struct Reading;
    void ask(const std::shared_ptr<Reading> &reading);
    void onPage(const std::shared_ptr<Reading> &reading, qsizetype part,
                const Result<api::mist::Page> &page);
    void settle(const std::shared_ptr<Reading> &reading);

    api::mist::MistClient &m_client;
    const nac::OrganizationId m_organization;
    Clock &m_clock;
    int m_requests = 0;
};

} // namespace sekisho::sync
