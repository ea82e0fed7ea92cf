// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/sync/WorkspaceFixture.h"

namespace sekisho::test {

constexpr int kGenerationLabels = 400;

/// A cloud of which every label, rule and endpoint says the same generation, with lists of a length
/// of its own, slow enough to be killed in the middle.
inline FakeCloud generationCloud(int generation)
{
    FakeCloud cloud = FakeCloud::ordinary(3);
    cloud.pageSize = 20;
    cloud.latencyMs = 1;
    for (const auto kind :
         {api::mist::Kind::Label, api::mist::Kind::Rule, api::mist::Kind::Endpoint}) {
        auto &list = cloud.list(kind);
        list.clear();
        for (int i = 0; i < kGenerationLabels + generation % 7; ++i) {
            const QString id = QStringLiteral("%1-%2").arg(api::mist::kindName(kind)).arg(i);
            list.append({id,
                         {{QStringLiteral("id"), id},
                          {QStringLiteral("name"), QString::number(generation)},
                          {QStringLiteral("notes"), QString::number(generation)}}});
        }
    }
    return cloud;
}

inline QDateTime generationTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1795262400 + seconds, Qt::UTC);
}

} // namespace sekisho::test
