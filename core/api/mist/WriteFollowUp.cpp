// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"
#include "core/api/mist/Write.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is said of a member that shall go away, so that a cloud which merges hears it.
QJsonValue cleared(const QJsonValue &value)
{
    return value.isArray() ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
}

/// `sent` with a word for each member that it left out, that was there before and still is.
/// Defaults that the cloud fills in were not there before, or are what is left of a removal: then
/// this is `sent` again, at worst one request too many. `found` says whether there was any.
QJsonObject withClearings(QJsonObject sent, const QJsonObject &before, const QJsonObject &now,
                          bool &found)
{
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QString key = it.key();
        const QJsonValue kept = sent.value(key);
        if (kept.isUndefined()) {
            if (!json::isPresent(it.value()) || before.value(key) != it.value())
                continue;
            sent.insert(key, cleared(it.value()));
            found = true;
        } else if (kept.isObject() && it.value().isObject()) {
            sent.insert(key, withClearings(kept.toObject(), before.value(key).toObject(),
                                           it.value().toObject(), found));
        }
    }
    return sent;
}

std::optional<Write> followUpNac(const Write &sent, QJsonObject before, const Written &answer)
{
    QJsonObject now = nacPartOfSetting(answer.object);
    const QJsonObject body =
            sent.body.contains("mist_nac"_L1) ? nacPartOfSetting(sent.body) : sent.body;
    if (before.contains("mist_nac"_L1))
        before = nacPartOfSetting(before);
    for (const auto &made : {"mist_scep_status"_L1, "scep_cacerts"_L1})
        now.remove(made);
    Write again = sent;
    bool found = false;
    again.body = withClearings(body, before, now, found);
    return found ? std::optional(again) : std::nullopt;
}

std::optional<Write> followUpOnboardCa(const Write &sent, const Written &answer)
{
    const QJsonValue wanted = sent.body.value("enabled"_L1);
    const QJsonValue now = answer.object.value("enabled"_L1);
    if (!wanted.isBool() || !now.isBool() || wanted == now || sent.body.contains("enable"_L1))
        return std::nullopt;
    Write again = sent;
    again.body.insert("enable"_L1, wanted);
    return again;
}

} // namespace

Write clearing(Write write, const QJsonObject &before)
{
    const Kind kind = kindOf(write.type);
    if (write.verb != Verb::Update || !write.bulk.isEmpty() || kind == Kind::Setting ||
        kind == Kind::OnboardCa)
        return write;
    bool found = false;
    for (auto it = write.body.begin(); it != write.body.end(); ++it) {
        if (!it.value().isObject())
            continue;
        const QJsonObject was = before.value(it.key()).toObject();
        it.value() = withClearings(it.value().toObject(), was, was, found);
    }
    return write;
}

std::optional<Write> followUp(const Write &sent, const QJsonObject &before, const Written &answer)
{
    if (sent.verb != Verb::Update || !sent.bulk.isEmpty() || answer.object.isEmpty())
        return std::nullopt;
    if (kindOf(sent.type) == Kind::Setting)
        return followUpNac(sent, before, answer);
    if (sent.type == ItemType::OnboardCa)
        return followUpOnboardCa(sent, answer);
    Write again = sent;
    bool found = false;
    for (auto it = sent.body.begin(); it != sent.body.end(); ++it) {
        if (it.value().isObject())
            again.body.insert(it.key(),
                              withClearings(it.value().toObject(),
                                            before.value(it.key()).toObject(),
                                            answer.object.value(it.key()).toObject(), found));
    }
    return found ? std::optional(again) : std::nullopt;
}

} // namespace sekisho::api::mist
