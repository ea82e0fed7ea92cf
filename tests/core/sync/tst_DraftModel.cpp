// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/DraftFixture.h"
#include "tests/core/sync/Property.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::chance;
using test::label;
using test::labelKey;
using test::pick;

namespace {

using Value = std::optional<QJsonObject>;

struct Pair
{
    Value base;
    Value value;
    bool operator==(const Pair &) const = default;
};
using Items = QMap<ItemKey, Pair>;

/// What a draft is, told as plainly as can be: whole states before and after each step.
struct ModelDraft
{
    struct Step
    {
        QString what;
        Items before;
        Items after;
        QSet<ItemKey> touched;
    };
    qint64 id = 0;
    QString name;
    Items items;
    QList<Step> steps;
    qsizetype position = 0;

    void edit(const QString &what, const QMap<ItemKey, Pair> &changed)
    {
        Items after = items;
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            if (it->base == it->value)
                after.remove(it.key());
            else
                after.insert(it.key(), *it);
        }
        if (after == items)
            return;
        Step step{what, items, after, {}};
        for (auto it = changed.keyBegin(); it != changed.keyEnd(); ++it) {
            if (find(items, *it) != find(after, *it))
                step.touched.insert(*it);
        }
        steps = steps.mid(0, position) << step;
        ++position;
        items = after;
    }
    void undo()
    {
        if (position == 0)
            return;
        --position;
        go(steps.at(position), steps.at(position).before);
    }
    void redo()
    {
        if (position == steps.size())
            return;
        go(steps.at(position), steps.at(position).after);
        ++position;
    }
    void settle(const QList<ItemKey> &keys)
    {
        for (const ItemKey &key : keys)
            items.remove(key);
        for (qsizetype i = steps.size() - 1; i >= 0; --i) {
            for (const ItemKey &key : keys)
                steps[i].touched.remove(key);
            if (!steps.at(i).touched.isEmpty())
                continue;
            steps.removeAt(i);
            position -= i < position ? 1 : 0;
        }
    }

private:
    static std::optional<Pair> find(const Items &from, const ItemKey &key)
    {
        const auto it = from.find(key);
        return it == from.end() ? std::nullopt : std::optional(*it);
    }
    void go(const Step &step, const Items &to)
    {
        for (const ItemKey &key : step.touched) {
            if (const auto pair = find(to, key))
                items.insert(key, *pair);
            else
                items.remove(key);
        }
    }
};

/// A book and its model, driven by the same random choices.
class Session
{
public:
    Session()
    {
        for (const QString &id : m_ids.mid(0, 3))
            m_snapshot.insert(labelKey(u"label-"_s + id), label(id));
        m_fixture.pull();
        m_drafts.append({m_fixture.draft->info.id, {}, {}, {}, 0});
        m_current = m_drafts.first().id;
    }

    void step()
    {
        const int what = pick(1, 100);
        if (what <= 45)
            edit();
        else if (what <= 60)
            m_fixture.undo(), current().undo();
        else if (what <= 72)
            m_fixture.redo(), current().redo();
        else if (what <= 78)
            create();
        else if (what <= 84)
            select();
        else if (what <= 89)
            discard();
        else if (what <= 93)
            settle();
        else if (what <= 97)
            pull();
        else
            m_fixture.reopen();
    }

    /// What differs; empty if nothing.
    QString difference()
    {
        const Draft &real = *m_fixture.draft;
        const ModelDraft &model = current();
        if (real.info.id != model.id || real.info.name != model.name)
            return u"another draft is current"_s;
        Items items;
        for (auto it = real.items.begin(); it != real.items.end(); ++it)
            items.insert(it.key(), {it->base, it->value});
        if (items != model.items)
            return u"items"_s;
        if (real.info.items != items.size())
            return u"count"_s;
        if (real.canUndo != (model.position > 0) ||
            real.canRedo != (model.position < model.steps.size()))
            return u"what can be undone"_s;
        if (real.canUndo && real.undoWhat != model.steps.at(model.position - 1).what)
            return u"name of what can be undone"_s;
        if (real.canRedo && real.redoWhat != model.steps.at(model.position).what)
            return u"name of what can be redone"_s;
        if (test::await(m_fixture.book->list())->size() != m_drafts.size())
            return u"number of drafts"_s;
        return {};
    }

private:
    ModelDraft &current()
    {
        for (ModelDraft &draft : m_drafts) {
            if (draft.id == m_current)
                return draft;
        }
        Q_UNREACHABLE();
    }
    ItemKey anyKey() const { return labelKey(u"label-"_s + m_ids.at(pick(0, 4))); }
    static Value anyValue()
    {
        const int name = pick(0, 5);
        if (name == 0)
            return {};
        static const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"x"_s, u"y"_s};
        return label(names.at(name - 1));
    }

    void edit()
    {
        static const QStringList codes{u"edit"_s, u"add"_s, u"remove"_s, u"move"_s};
        DraftEdit edit{codes.at(pick(0, 3)), {}, {}};
        QMap<ItemKey, Pair> changed;
        for (int i = pick(1, 3); i > 0; --i) {
            const ItemKey key = anyKey();
            Pair pair{m_snapshot.contains(key) ? Value(m_snapshot.value(key)) : Value(),
                      anyValue()};
            if (current().items.contains(key))
                pair.base = current().items.value(key).base;
            edit.bases.remove(key);
            if (chance(20)) {
                pair.base = anyValue();
                edit.bases.insert(key, pair.base);
            }
            edit.changes.insert(key, pair.value);
            changed.insert(key, pair);
        }
        m_fixture.edit(edit);
        current().edit(edit.what, changed);
    }
    void create()
    {
        const QString name = u"draft %1"_s.arg(++m_names);
        m_fixture.take(m_fixture.book->create(name));
        m_current = m_fixture.draft->info.id;
        m_drafts.append({m_current, name, {}, {}, 0});
    }
    void select()
    {
        m_current = m_drafts.at(pick(0, int(m_drafts.size()) - 1)).id;
        m_fixture.take(m_fixture.book->select(m_current));
    }
    void discard()
    {
        const qsizetype at = pick(0, int(m_drafts.size()) - 1);
        ModelDraft &draft = m_drafts[at];
        m_fixture.take(m_fixture.book->discard(draft.id));
        if (draft.id == m_current)
            draft = {draft.id, draft.name, {}, {}, 0};
        else
            m_drafts.removeAt(at);
    }
    void settle()
    {
        QList<ItemKey> keys = current().items.keys();
        while (keys.size() > 1 && chance(50))
            keys.removeAt(pick(0, int(keys.size()) - 1));
        m_fixture.take(m_fixture.book->settle(m_current, keys, {}));
        current().settle(keys);
    }
    void pull()
    {
        const QString id = m_ids.at(pick(0, 4));
        const QString name = u"pulled %1"_s.arg(pick(1, 3));
        m_fixture.setLabel(id, name);
        m_fixture.pull();
        m_snapshot.insert(labelKey(u"label-"_s + id), label(name));
    }

    const QStringList m_ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}; ///< d, e: not in the cloud
    test::DraftFixture m_fixture;
    QMap<ItemKey, QJsonObject> m_snapshot;
    QList<ModelDraft> m_drafts;
    qint64 m_current = 0;
    int m_names = 0;
};

} // namespace

/// Random edits, undos, redos and changes of draft against a model that knows no database.
class tst_DraftModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookDoesWhatItsModelDoes()
    {
        QVERIFY(test::holds(
                "draft book",
                [] {
                    Session session;
                    for (int i = pick(5, 40); i > 0; --i) {
                        session.step();
                        const QString difference = session.difference();
                        if (!difference.isEmpty())
                            RC_FAIL(difference.toStdString());
                    }
                },
                20));
    }
};

SEKISHO_TEST(DraftModel);
#include "tst_DraftModel.moc"
