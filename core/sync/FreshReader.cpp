// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/FreshReader.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/RawFields.h"

#include <deque>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::Page;
using api::mist::RawObject;

namespace {

constexpr int kMaxRequests = 4;

/// Secrets of mist_nac that GET does not give in full: sending it whole would destroy them.
void addMaskedNac(FreshState &state)
{
    const QList<RawObject> settings = state.raw.value(Kind::Setting);
    if (settings.isEmpty())
        return;
    const QStringList paths =
            api::mist::maskedNacSecrets(api::mist::nacPartOfSetting(settings.first().json), {});
    for (const QString &path : paths) {
        const QString member = path.section(u'.', 0, 0);
        const bool server = member == "server_cert"_L1;
        const ItemKey key = server ? ItemKey{ItemType::ServerCertificate, u"-"_s}
                                   : ItemKey{ItemType::NacSwitch, member};
        QStringList &masked = state.masked[key];
        const QString inItem = server ? path.section(u'.', 1) : path;
        if (!masked.contains(inItem))
            masked.append(inItem);
    }
}

} // namespace

void FreshWant::add(const ItemKey &key)
{
    kinds.insert(api::mist::kindOf(key.type));
    if (key.type == ItemType::LinkedAccount)
        apps.insert(key.id.section(u'/', 0, 0));
}

FreshWant wantOf(const QMap<ItemKey, DraftItem> &items)
{
    FreshWant want;
    QSet<ItemType> known;
    for (auto it = items.begin(); it != items.end(); ++it) {
        want.add(it.key());
        for (const std::optional<QJsonObject> *state : {&it->base, &it->value}) {
            if (!*state)
                continue;
            const QList<ItemKey> references = api::mist::referencesOf(it.key(), **state);
            for (const ItemKey &key : references)
                want.add(key);
        }
        if (it->base)
            known.insert(it.key().type);
    }
    for (const ItemType type : api::mist::allItemTypes()) {
        // A realm mapping names its provider by its own id.
        bool refers = type == ItemType::RealmMapping && known.contains(ItemType::IdentityProvider);
        for (const api::mist::Field &field : api::mist::fieldsOf(type))
            refers = refers || (field.refersTo && known.contains(*field.refersTo));
        if (refers)
            want.kinds.insert(api::mist::kindOf(type));
    }
    // What a rule does is in its labels.
    if (want.kinds.contains(Kind::Rule))
        want.kinds.insert(Kind::Label);
    return want;
}

void takeApart(FreshState &state, const Secret &digestKey)
{
    api::mist::Objects redacted;
    for (auto it = state.raw.begin(); it != state.raw.end(); ++it) {
        QList<RawObject> &objects = redacted[it.key()];
        objects.reserve(it->size());
        for (const RawObject &object : std::as_const(*it))
            objects.append({object.id, api::mist::redactSecrets(it.key(), object.json, digestKey)});
    }
    state.items = api::mist::itemsOf(redacted);
    const ItemMap raw = api::mist::itemsOf(state.raw);
    for (auto it = state.items.cbegin(); it != state.items.cend(); ++it) {
        const QStringList paths = api::mist::maskedSecrets(*it, raw.value(it.key()));
        if (!paths.isEmpty())
            state.masked.insert(it.key(), paths);
    }
    addMaskedNac(state);
}

struct FreshReader::Reading
{
    struct Part
    {
        Kind kind = Kind::Self;
        std::optional<nac::LinkedApp> app;
        QString next;
        int pages = 0;
        QSet<QString> seen;
    };
    QList<Part> parts;
    std::deque<qsizetype> queue;
    int running = 0;
    std::optional<Error> failure;
    FreshState state;
    std::shared_ptr<const Secret> digestKey;
    CancelToken cancel;
    async::Answer<FreshState> answer;
};

FreshReader::FreshReader(api::mist::MistClient &client, nac::OrganizationId organization,
                         Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_organization(std::move(organization))
    , m_clock(clock)
{
}

Future<FreshState> FreshReader::read(const FreshWant &want, std::shared_ptr<const Secret> digestKey,
                                     CancelToken cancel)
{
    const auto reading = std::make_shared<Reading>();
    reading->digestKey = digestKey ? std::move(digestKey) : std::make_shared<const Secret>();
    reading->cancel = std::move(cancel);
    reading->state.read = m_clock.now();
    const auto add = [&](Kind kind, std::optional<nac::LinkedApp> app) {
        reading->queue.push_back(reading->parts.size());
        reading->parts.append({kind, app, {}, 0, {}});
    };
    // In the order of pulls, so that it is the same each time.
    const QList<Kind> kinds = api::mist::allKinds();
    for (const Kind kind : kinds) {
        if (!want.kinds.contains(kind))
            continue;
        reading->state.raw.insert(kind, {});
        if (kind != Kind::LinkedApp) {
            add(kind, {});
            continue;
        }
        const QList<nac::LinkedApp> apps = nac::allLinkedApps();
        for (const nac::LinkedApp app : apps) {
            if (want.apps.contains(nac::linkedAppKey(app)))
                add(kind, app);
        }
    }
    settle(reading);
    return reading->answer.future();
}

void FreshReader::ask(const std::shared_ptr<Reading> &reading)
{
    const qsizetype index = reading->queue.front();
    reading->queue.pop_front();
    const Reading::Part &part = reading->parts.at(index);
    ++reading->running;
    ++reading->state.requests;
    ++m_requests;
    async::then(m_client.page(m_organization, part.kind, part.next, {}, part.app, reading->cancel),
                this, [this, reading, index](const Result<Page> &page) {
                    --reading->running;
                    onPage(reading, index, page);
                });
}

void FreshReader::onPage(const std::shared_ptr<Reading> &reading, qsizetype index,
                         const Result<Page> &page)
{
    Reading::Part &part = reading->parts[index];
    if (!page) {
        if (!reading->failure)
            reading->failure = page.error();
    } else {
        reading->state.raw[part.kind] += page->objects;
        ++part.pages;
        part.next = page->next;
        const int limit = api::mist::PullScope().maxPages;
        if (!part.next.isEmpty()) {
            if (part.seen.contains(part.next) || part.pages >= limit)
                reading->failure = Error(ErrorCode::EndlessPaging, {QString::number(limit)},
                                         api::mist::kindName(part.kind));
            part.seen.insert(part.next);
            reading->queue.push_front(index);
        }
    }
    settle(reading);
}

void FreshReader::settle(const std::shared_ptr<Reading> &reading)
{
    while (!reading->failure && reading->running < kMaxRequests && !reading->queue.empty())
        ask(reading);
    if (reading->running > 0)
        return;
    if (reading->failure) {
        reading->answer.give(fail(*reading->failure));
        return;
    }
    // Thousands of objects take a while to digest.
    const auto state = std::make_shared<FreshState>(std::move(reading->state));
    async::then(async::onPool(*QThreadPool::globalInstance(),
                              [state, key = reading->digestKey]() -> Result<> {
                                  takeApart(*state, *key);
                                  return {};
                              }),
                this, [reading, state](const Result<> &done) {
                    if (done)
                        reading->answer.give(std::move(*state));
                    else
                        reading->answer.give(fail(done.error()));
                });
}

} // namespace sekisho::sync
