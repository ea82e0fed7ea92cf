// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/pki/lint/Lint.h"
#include "ui/inspector/InspectorModel.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <optional>

namespace sekisho::ui {

class ObjectList;

/// Judges the objects that the list shows, as they come into view, each as what it is by its own
/// words, and marks their rows. A few at a time on the thread pool: of a hundred thousand objects
/// only those are judged that somebody looks at. Owned by the page.
class RowJudge : public QObject
{
    Q_OBJECT
public:
    RowJudge(ObjectList &list, InspectorModel &model, QObject *parent = nullptr);
    ~RowJudge() override;

    /// The day to judge for, UTC; invalid for today.
    void setDay(const QDateTime &day);
    /// Judges again what is seen: something else is open by which it is judged.
    void refresh();
    /// Whether something that is seen still waits for its mark.
    bool isBusy() const { return m_running || m_soon.isActive(); }

Q_SIGNALS:
    /// Everything that is seen has its mark.
    void rested();

private:
    void judgeSome();
    QList<QModelIndex> unjudged() const;

    ObjectList &m_list;
    InspectorModel &m_model;
    QTimer m_soon;
    QSet<QByteArray> m_asked; ///< InspectorModel::keyOf() of those asked in this round
    std::optional<lint::Options> m_context;
    CancelSource m_cancel;
    int m_round = 0;
    bool m_running = false;
};

} // namespace sekisho::ui
