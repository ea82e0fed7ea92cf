// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/CancelToken.h"
#include "core/pki/lint/Verdict.h"
#include "ui/inspector/InspectorModel.h"

#include <QObject>

namespace sekisho::ui {

/// Judges the object that is shown, on the thread pool, with the certificates around it at hand.
/// One at a time: a new question cancels the one before. Owned by the page.
class Judge : public QObject
{
    Q_OBJECT
public:
    /// What the person has chosen.
    struct Choices
    {
        lint::Roles roles;       ///< none: by the certificate's own words
        lint::Profiles profiles; ///< none: what fits
        QDateTime day;           ///< UTC
    };

    explicit Judge(QObject *parent = nullptr);
    ~Judge() override;

    /// judged() or foundIn() comes later, unless something else is asked first.
    void judge(const InspectorModel &model, const QModelIndex &node, const Choices &choices);
    void cancel();
    bool isJudging() const { return m_judging; }

Q_SIGNALS:
    /// A certificate.
    void judged(const sekisho::lint::Verdict &verdict);
    /// Any other object: its findings.
    void foundIn(const QList<sekisho::lint::Finding> &findings);

private:
    struct Answer
    {
        bool certificate = false;
        lint::Verdict verdict;
    };

    CancelSource m_cancel;
    int m_question = 0;
    bool m_judging = false;
};

} // namespace sekisho::ui
