// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Undo.h"

#include "core/api/mist/Json.h"
#include "core/sync/DraftState.h"
#include "core/sync/PushWork.h"
#include "core/sync/SeenRules.h"

#include <QUuid>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::json::isPresent;

namespace {

/// Whether the cloud gives things of this type their ids.
bool isNamedByCloud(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
    case ItemType::Label:
    case ItemType::IdentityProvider:
    case ItemType::CrlFile:
    case ItemType::LinkedAccount:
    case ItemType::Portal:
    case ItemType::Endpoint:
        return true;
    default:
        return false;
    }
}

/// The key of what is made again; realm mappings follow their provider.
ItemKey madeAgain(ItemKey key)
{
    if (!isNamedByCloud(key.type))
        return key;
    const QString id = api::mist::newLocalId();
    key.id = key.type == ItemType::LinkedAccount ? QString(key.id.section(u'/', 0, 0) + u'/' + id)
                                                 : id;
    return key;
}

class Undoing
{
public:
    Undoing(const PushRecord &record, const ItemMap &now)
        : m_record(record)
        , m_ids(record)
        , m_now(now)
    {
        m_edit.what = u"undo-push"_s;
    }

    DraftEdit edit()
    {
        for (const OperationReport &report : m_record.report.operations) {
            if (report.state == OperationState::Done)
                add(report);
        }
        followReferences();
        return m_edit;
    }

private:
    void add(const OperationReport &report)
    {
        FreshState snapshot;
        snapshot.items = m_now;
        const QMap<QString, QString> endpoints =
                report.operation.type == ItemType::Endpoint && report.operation.items.size() > 1
                        ? endpointIds(report.operation, snapshot)
                        : QMap<QString, QString>();
        for (const ItemKey &planned : report.operation.items) {
            const Item before = m_record.report.before.value(planned);
            ItemKey key = m_ids.key(planned);
            if (api::mist::isLocalId(key.id))
                key.id = endpoints.value(key.id, key.id);
            const Item after = m_ids.item(key.type, m_record.report.after.value(planned));
            if (!after)
                addAgain(key, before);
            else if (!api::mist::isLocalId(key.id))
                takeBack(report.operation, key,
                         withSecretsToType(before, report, planned, m_now.value(key)), *after);
        }
    }

    /// It was removed.
    void addAgain(const ItemKey &key, const Item &before)
    {
        if (!before)
            return;
        const ItemKey again = madeAgain(key);
        if (again != key)
            m_again.insert(key, again.id);
        m_edit.changes.insert(again, before);
        m_edit.bases.insert(again, {});
    }

    /// Where secrets cannot be compared, or the cloud leaves them out (`now` has none, although one
    /// was sent), the one before cannot be told from the one that the push brought: it must be
    /// typed again, else the new one would stay in silence.
    static Item withSecretsToType(Item before, const OperationReport &report,
                                  const ItemKey &planned, const QJsonObject &now)
    {
        const Item sent = stateAfter(report.operation, planned);
        if (!before || !sent)
            return before;
        const QStringList paths = api::mist::secretPaths(*sent);
        for (const QString &path : paths) {
            const bool isTyped =
                    !api::mist::draftSecretId(api::mist::secretAt(*sent, path)).isEmpty();
            const bool isLeftOut = !isPresent(api::mist::secretAt(*before, path)) &&
                                   !isPresent(api::mist::secretAt(now, path));
            if (isTyped && !path.contains(u'[') &&
                (isLeftOut || hasBareMarker(api::mist::secretAt(*before, path))))
                api::mist::setValueAt(*before, path,
                                      api::mist::draftSecretMarker(
                                              QUuid::createUuid().toString(QUuid::WithoutBraces)));
        }
        return before;
    }

    /// It was made or changed.
    void takeBack(const Operation &operation, const ItemKey &key, const Item &before,
                  const QJsonObject &after)
    {
        Item value = before;
        Item base = after;
        FreshState snapshot;
        snapshot.items = m_now;
        const auto now = m_now.constFind(key);
        if (now != m_now.cend() && differences(operation, m_record, m_ids, snapshot).isEmpty()) {
            // What the cloud added by itself is no change of anybody's.
            base = *now;
            for (auto it = now->begin(); value && it != now->end(); ++it) {
                if (!after.contains(it.key()) && !value->contains(it.key()))
                    value->insert(it.key(), it.value());
            }
        }
        m_edit.changes.insert(key, value);
        m_edit.bases.insert(key, base);
    }

    /// What is made again gets another id.
    void followReferences()
    {
        if (m_again.isEmpty())
            return;
        ItemChanges changes;
        QMap<ItemKey, Item> bases;
        for (auto it = m_edit.changes.begin(); it != m_edit.changes.end(); ++it) {
            ItemKey key = it.key();
            Item value = it.value();
            for (auto again = m_again.begin(); again != m_again.end(); ++again) {
                key = api::mist::withReference(std::move(key), again.key(), again.value());
                if (value)
                    value = api::mist::withReference(key.type, std::move(*value), again.key(),
                                                     again.value());
            }
            changes.insert(key, value);
            bases.insert(key, m_edit.bases.value(it.key()));
        }
        m_edit.changes = changes;
        m_edit.bases = bases;
    }

    const PushRecord &m_record;
    const NewIds m_ids;
    const ItemMap &m_now;
    DraftEdit m_edit;
    QMap<ItemKey, QString> m_again; ///< what was removed, and its new local id
};

void putInto(DraftBook &drafts, const QString &name, const DraftEdit &edit, QObject *context,
             const async::Answer<DraftPtr> &answer)
{
    async::then(drafts.create(name), context,
                [&drafts, edit, context, answer](const Result<DraftPtr> &draft) {
                    if (!draft) {
                        answer.give(fail(draft.error()));
                        return;
                    }
                    async::then(drafts.edit(edit), context,
                                [answer](const Result<DraftPtr> &edited) { answer.give(edited); });
                });
}

} // namespace

Result<DraftEdit> undoOf(const PushRecord &record, const ItemMap &now)
{
    DraftEdit edit = Undoing(record, now).edit();
    if (edit.changes.isEmpty())
        return fail(ErrorCode::NothingToUndo, {QString::number(record.report.id)});
    return edit;
}

Result<DraftEdit> undoOf(store::Database &database, qint64 push)
{
    const Result<std::optional<PushRecord>> record = readPush(database, push);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NothingToUndo, {QString::number(push)});
    QSet<QString> kinds;
    for (const OperationReport &report : std::as_const((*record)->report.operations))
        kinds.insert(api::mist::kindName(api::mist::kindOf(report.operation.type)));
    const Result<ItemMap> now = newestItems(database, QStringList(kinds.begin(), kinds.end()));
    if (!now)
        return fail(now.error());
    return undoOf(**record, *now);
}

void putIntoNewDraft(DraftBook &drafts, const QString &name, const DraftEdit &edit,
                     QObject *context, const async::Answer<DraftPtr> &answer)
{
    async::then(drafts.list(), context,
                [&drafts, name, edit, context, answer](const Result<QList<DraftInfo>> &list) {
                    if (!list) {
                        answer.give(fail(list.error()));
                        return;
                    }
                    const auto isTaken = [&](const QString &wanted) {
                        return std::any_of(list->begin(), list->end(), [&](const DraftInfo &info) {
                            return info.name == wanted;
                        });
                    };
                    QString free = name;
                    for (int i = 2; isTaken(free); ++i)
                        free = u"%1 (%2)"_s.arg(name).arg(i);
                    putInto(drafts, free, edit, context, answer);
                });
}

} // namespace sekisho::sync
