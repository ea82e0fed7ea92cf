// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/sync/DraftFixture.h"

#include <QRandomGenerator>

namespace sekisho::test {

/// The same stream of edits for the same seed, in the child that makes them and in the test that
/// kills it and says what must be there.
class DraftStream
{
public:
    explicit DraftStream(quint32 seed)
        : m_random(seed)
    {
    }

    enum class What { Edit, Undo, Redo };
    struct Operation
    {
        What what = What::Edit;
        sync::DraftEdit edit;
    };
    Operation next()
    {
        ++m_number;
        const quint32 dice = m_random.bounded(10);
        if (dice > 7)
            return {dice == 8 ? What::Undo : What::Redo, {}};
        Operation operation;
        operation.edit.what = QStringLiteral("edit");
        for (int i = 1 + int(m_random.bounded(8)); i > 0; --i)
            operation.edit.changes.insert(labelKey(QStringLiteral("l%1").arg(m_random.bounded(30))),
                                          label(QStringLiteral("of operation %1").arg(m_number)));
        return operation;
    }

private:
    QRandomGenerator m_random;
    int m_number = 0;
};

/// What the draft holds after so many operations of a stream on an empty one.
inline QMap<sync::ItemKey, QJsonObject> draftAfter(quint32 seed, int operations)
{
    using State = QMap<sync::ItemKey, QJsonObject>;
    DraftStream stream(seed);
    QList<State> states{State()};
    qsizetype position = 0;
    for (int i = 0; i < operations; ++i) {
        const DraftStream::Operation operation = stream.next();
        if (operation.what == DraftStream::What::Undo) {
            position = std::max<qsizetype>(0, position - 1);
        } else if (operation.what == DraftStream::What::Redo) {
            position = std::min(states.size() - 1, position + 1);
        } else {
            State state = states.at(position);
            for (auto it = operation.edit.changes.begin(); it != operation.edit.changes.end(); ++it)
                state.insert(it.key(), it.value().value_or(QJsonObject()));
            states = states.mid(0, position + 1) << state;
            ++position;
        }
    }
    return states.at(position);
}

} // namespace sekisho::test
