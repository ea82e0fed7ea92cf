// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ItemEdit.h"

#include "app/ctl/InputReader.h"
#include "core/sync/Plan.h"
#include "ui/text/ChangeText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::Field;
using api::mist::FieldShape;
using api::mist::ItemChanges;
using api::mist::ItemKey;
using api::mist::ItemMap;
using api::mist::ItemType;

namespace {

bool isList(FieldShape shape)
{
    return shape == FieldShape::Set || shape == FieldShape::Sequence ||
           shape == FieldShape::Certificates;
}

/// Any JSON value, also what no document may be by itself.
std::optional<QJsonValue> jsonOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    if (!document.isArray() || document.array().size() != 1)
        return {};
    return document.array().first();
}

/// The `order` of a rule in an item.
constexpr auto kOrder = "order"_L1;

} // namespace

tl::unexpected<Error> wrongInput(const QString &what, const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, {what}, detail);
}

ItemEdit::ItemEdit(ItemMap items, QSet<QString> moved)
    : m_items(std::move(items))
    , m_moved(std::move(moved))
{
}

Result<ItemKey> ItemEdit::find(ItemType type, const QString &text) const
{
    constexpr qsizetype kShortestPrefix = 8;
    if (m_items.contains({type, text}))
        return ItemKey{type, text};
    ui::ChangeNames names;
    names.add(m_items);
    QList<ItemKey> exact;
    QList<ItemKey> loose;
    for (auto it = m_items.lowerBound({type, {}}); it != m_items.end() && it.key().type == type;
         ++it) {
        const QString name = ui::ChangeText::nameOf(it.key(), it.value(), names);
        const bool isPrefix = type == ItemType::CertificateAuthority &&
                              text.size() >= kShortestPrefix && it.key().id.startsWith(text);
        if (name == text || isPrefix)
            exact.append(it.key());
        else if (name.compare(text, Qt::CaseInsensitive) == 0)
            loose.append(it.key());
        else if (type == ItemType::Endpoint &&
                 it.value().value("mac"_L1).toString().compare(text, Qt::CaseInsensitive) == 0)
            exact.append(it.key());
    }
    const QList<ItemKey> &found = exact.isEmpty() ? loose : exact;
    if (found.isEmpty())
        return wrongInput(text, u"unknown"_s);
    if (found.size() == 1)
        return found.first();
    QStringList arguments{text};
    for (const ItemKey &key : found)
        arguments.append(key.id);
    return fail(ErrorCode::InvalidArgument, arguments, u"ambiguous"_s);
}

Result<QJsonValue> ItemEdit::literalOf(const Field &field, const QString &text) const
{
    if (!field.refersTo)
        return text;
    const auto key = find(*field.refersTo, text);
    if (!key)
        return fail(key.error());
    return key->id;
}

Result<QJsonValue> ItemEdit::entryOf(const Field &field, const QString &text) const
{
    if (!text.startsWith(u'@'))
        return literalOf(field, text);
    constexpr qint64 kMaxBytes = 1024 * 1024;
    const auto bytes = readInput(text.mid(1), kMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    return literalOf(field, QString::fromUtf8(*bytes));
}

Result<QJsonValue> ItemEdit::valueOf(const Field &field, const QString &text) const
{
    const auto json = [&]() -> Result<QJsonValue> {
        const auto value = jsonOf(text);
        if (!value)
            return wrongInput(text, u"value"_s);
        return *value;
    };
    switch (field.shape) {
    case FieldShape::Flag:
        if (text != "true"_L1 && text != "false"_L1)
            return wrongInput(text, u"value"_s);
        return text == "true"_L1;
    case FieldShape::Number:
    case FieldShape::Position: {
        const auto value = json();
        return value && value->isDouble() ? value
                                          : Result<QJsonValue>(wrongInput(text, u"value"_s));
    }
    case FieldShape::Object:
        return json();
    case FieldShape::Secret:
        return wrongInput(field.path, u"secret"_s);
    case FieldShape::Text:
    case FieldShape::Certificate:
    case FieldShape::Set:
    case FieldShape::Sequence:
    case FieldShape::Certificates:
        break;
    }
    return entryOf(field, text);
}

Result<> ItemEdit::assign(ItemType type, QJsonObject &item, const QString &assignment,
                          QStringList &begun) const
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 1)
        return wrongInput(assignment, u"value"_s);
    const QChar sign = assignment.at(equals - 1);
    const bool adds = sign == u'+';
    const bool removes = sign == u'-';
    const QString path = assignment.left(adds || removes ? equals - 1 : equals);
    const QString text = assignment.mid(equals + 1);
    const QList<Field> fields = api::mist::fieldsIn(type, {&item});
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &each) { return each.path == path; });
    if (field == fields.end())
        return wrongInput(path, u"field"_s);
    if (text.isEmpty() && !adds && !removes) {
        if (field->shape == FieldShape::Secret)
            return wrongInput(path, u"secret"_s);
        api::mist::setValueAt(item, path, QJsonValue(QJsonValue::Undefined));
        return {};
    }
    if (!isList(field->shape)) {
        const auto value =
                adds || removes ? wrongInput(assignment, u"value"_s) : valueOf(*field, text);
        if (!value)
            return fail(value.error());
        api::mist::setValueAt(item, path, *value);
        return {};
    }
    // Lists: whole as JSON, or entry by entry; the first plain one begins the list anew.
    if (!adds && !removes && text.startsWith(u'[')) {
        const auto whole = jsonOf(text);
        if (!whole || !whole->isArray())
            return wrongInput(text, u"value"_s);
        QJsonArray resolved;
        const QJsonArray given = whole->toArray();
        for (const QJsonValue &each : given) {
            const auto entry =
                    each.isString() ? entryOf(*field, each.toString()) : Result<QJsonValue>(each);
            if (!entry)
                return fail(entry.error());
            resolved.append(*entry);
        }
        api::mist::setValueAt(item, path, resolved);
        return {};
    }
    const auto entry = entryOf(*field, text);
    if (!entry)
        return fail(entry.error());
    QJsonArray list = api::mist::valueAt(item, path).toArray();
    if (!adds && !removes && !begun.contains(path)) {
        list = {};
        begun.append(path);
    }
    qsizetype at = 0;
    while (at < list.size() && list.at(at) != *entry)
        ++at;
    if (removes && at == list.size())
        return wrongInput(text, u"unknown"_s);
    if (removes)
        list.removeAt(at);
    else if (at == list.size() || field->shape != FieldShape::Set)
        list.append(*entry);
    api::mist::setValueAt(item, path, list);
    return {};
}

Result<> ItemEdit::set(ItemType type, QJsonObject &item, const QString &path,
                       const QStringList &texts) const
{
    const QList<Field> fields = api::mist::fieldsIn(type, {&item});
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &each) { return each.path == path; });
    if (field == fields.end())
        return wrongInput(path, u"field"_s);
    if (!isList(field->shape)) {
        const bool isText = field->shape == FieldShape::Text;
        const QString text = texts.value(0);
        const auto value = isText ? literalOf(*field, text) : valueOf(*field, text);
        if (!value)
            return fail(value.error());
        api::mist::setValueAt(item, path, *value);
        return {};
    }
    QJsonArray list;
    for (const QString &text : texts) {
        const auto entry = literalOf(*field, text);
        if (!entry)
            return fail(entry.error());
        list.append(*entry);
    }
    api::mist::setValueAt(item, path, list);
    return {};
}

QStringList ItemEdit::ruleIds() const
{
    QStringList ids;
    for (auto it = m_items.lowerBound({ItemType::Rule, {}});
         it != m_items.end() && it.key().type == ItemType::Rule; ++it)
        ids.append(it.key().id);
    // In the order of their ids by now: equal ones stay so.
    std::stable_sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
        const int orderA = item({ItemType::Rule, a}).value(kOrder).toInt();
        const int orderB = item({ItemType::Rule, b}).value(kOrder).toInt();
        return orderA != orderB ? orderA < orderB : m_moved.contains(a) && !m_moved.contains(b);
    });
    return ids;
}

QList<sync::PlanItem> ItemEdit::differenceTo(const ItemEdit &after) const
{
    QList<sync::PlanItem> items = sync::difference(m_items, after.m_items);
    const QStringList before = ruleIds();
    const QStringList now = after.ruleIds();
    for (sync::PlanItem &item : items) {
        if (item.key.type != ItemType::Rule)
            continue;
        item.placeBefore = int(before.indexOf(item.key.id)) + 1;
        item.placeAfter = int(now.indexOf(item.key.id)) + 1;
    }
    return items;
}

ItemChanges ItemEdit::placed(const QString &rule, int place,
                             const std::optional<QJsonObject> &added) const
{
    QList<sync::OrderWrite> now;
    QStringList wanted;
    const QStringList ids = ruleIds();
    for (const QString &id : ids) {
        now.append({id, item({ItemType::Rule, id}).value(kOrder).toInt()});
        if (id != rule)
            wanted.append(id);
    }
    const qsizetype at = std::clamp<qsizetype>(place - 1, 0, wanted.size());
    // A free number behind the one before it, else that of the one that is to follow: there it
    // stands before it.
    const auto orderAt = [&](qsizetype i) {
        return item({ItemType::Rule, wanted.at(i)}).value(kOrder).toInt();
    };
    const int least = at > 0 ? orderAt(at - 1) + 1 : 1;
    const int number =
            at < wanted.size() && (at == 0 || least >= orderAt(at)) ? orderAt(at) : least;
    wanted.insert(at, rule);
    QJsonObject numbered = added ? *added : item({ItemType::Rule, rule});
    numbered.insert(kOrder, number);
    ItemEdit tried(m_items, m_moved + QSet<QString>{rule});
    tried.m_items.insert({ItemType::Rule, rule}, numbered);
    if (tried.ruleIds() == wanted)
        return {{{ItemType::Rule, rule}, numbered}};
    // Another one was put there already: then every rule gets a number of its own.
    ItemChanges changes;
    if (added)
        changes.insert({ItemType::Rule, rule}, added);
    const QList<sync::OrderWrite> writes = sync::planOrder(now, wanted);
    for (const sync::OrderWrite &write : writes) {
        const ItemKey key{ItemType::Rule, write.id};
        QJsonObject value = added && write.id == rule ? *added : item(key);
        value.insert(kOrder, write.order);
        changes.insert(key, value);
    }
    return changes;
}

} // namespace sekisho::ctl
