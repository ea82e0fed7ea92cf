// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/base/Result.h"

#include <QMap>
#include <QStringList>

namespace sekisho::ctl {

/// Says what is in certificate files: JSON of design section 5, or text. Files are read on the
/// thread pool and printed in the order given, as soon as they are ready, so that memory stays
/// small with any number of them.
class InspectCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    /// What one task brings back: the text of several inputs, ready to print.
    struct Chunk
    {
        QByteArray output;
        QStringList messages; ///< for standard error
        bool unreadable = false;
    };

    void submitMore();
    void take(qsizetype number, const Result<Chunk> &chunk);
    void finishOutput();
    static Chunk inspectAll(const QStringList &sources, const Passwords &passwords,
                            const QDateTime &now, bool json, bool first);

    bool m_json = false;
    bool m_unreadable = false;
    QStringList m_sources;
    std::shared_ptr<const Passwords> m_passwords;
    qsizetype m_nextSource = 0;
    qsizetype m_nextChunk = 0;
    qsizetype m_nextToPrint = 0;
    QMap<qsizetype, Chunk> m_waiting;
    bool m_submitting = false;
};

} // namespace sekisho::ctl
