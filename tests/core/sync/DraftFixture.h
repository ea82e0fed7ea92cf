// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"
#include "tests/core/sync/WorkspaceFixture.h"

namespace sekisho::test {

/// The key of a label; most tests of drafts change labels, the simplest items.
inline sync::ItemKey labelKey(const QString &id) { return {sync::ItemType::Label, id}; }

inline QJsonObject label(const QString &name)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("type"), QStringLiteral("match")}};
}

inline sync::DraftEdit setTo(const sync::ItemKey &key, const std::optional<QJsonObject> &value,
                             const QString &what = QStringLiteral("edit"))
{
    return {what, {{key, value}}, {}};
}

/// A workspace with three labels (label-a, label-b, label-c) and a book of drafts.
struct DraftFixture : WorkspaceFixture
{
    explicit DraftFixture(const QString &folder = {})
        : WorkspaceFixture(folder)
    {
        auto &labels = cloud.list(api::mist::Kind::Label);
        labels.clear();
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            setLabel(name, name);
        openBook();
    }
    ~DraftFixture() { book.reset(); }

    /// What the cloud says of label-<id>; a pull brings it here.
    void setLabel(const QString &id, const QString &name)
    {
        QJsonObject json = label(name);
        json.insert(QStringLiteral("id"), QStringLiteral("label-") + id);
        auto &labels = cloud.list(api::mist::Kind::Label);
        for (api::mist::RawObject &object : labels) {
            if (object.id == json.value(QLatin1String("id")).toString()) {
                object.json = json;
                return;
            }
        }
        labels.append({QStringLiteral("label-") + id, json});
    }
    void pull()
    {
        const auto report = await(puller->pull());
        if (!report)
            qFatal("%s", qPrintable(report.error().toLogLine()));
    }
    void openBook()
    {
        book = std::make_unique<sync::DraftBook>(workspace, clock);
        draft = take(book->load());
    }
    void reopen()
    {
        book.reset();
        close();
        open();
        openBook();
    }
    /// Waits for a change, which must succeed.
    sync::DraftPtr take(const Future<sync::DraftPtr> &future)
    {
        const auto result = await(future);
        if (!result)
            qFatal("%s", qPrintable(result.error().toLogLine()));
        draft = *result;
        return draft;
    }
    sync::DraftPtr edit(const sync::DraftEdit &edit) { return take(book->edit(edit)); }
    sync::DraftPtr undo() { return take(book->undo()); }
    sync::DraftPtr redo() { return take(book->redo()); }

    std::unique_ptr<sync::DraftBook> book;
    sync::DraftPtr draft; ///< as answered last
};

} // namespace sekisho::test
