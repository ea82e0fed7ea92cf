// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/RowJudge.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/JudgeContext.h"
#include "ui/inspector/ObjectList.h"

#include <QPersistentModelIndex>

namespace sekisho::ui {

namespace {

/// Judged at once: little enough that what was scrolled away does not keep the rest waiting.
constexpr qsizetype kAtOnce = 8;

/// One object with its delivery, to be judged on the pool.
struct Question
{
    QList<pki::Item> delivery;
    qsizetype index = 0;
    lint::Options options;
};

} // namespace

RowJudge::RowJudge(ObjectList &list, InspectorModel &model, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RowJudge::judgeSome);
    connect(&m_list, &ObjectList::seenChanged, &m_soon, qOverload<>(&QTimer::start));
}

RowJudge::~RowJudge() { m_cancel.cancel(); }

void RowJudge::setDay(const QDateTime &day)
{
    if (day == m_model.chosenDay())
        return;
    m_model.setDay(day);
    refresh();
}

void RowJudge::refresh()
{
    m_cancel.cancel();
    m_cancel = CancelSource();
    ++m_round;
    m_running = false;
    m_asked.clear();
    m_context.reset();
    m_soon.start();
}

/// The rows in view that have not been asked about in this round, the first few.
QList<QModelIndex> RowJudge::unjudged() const
{
    QList<QModelIndex> nodes;
    for (const QModelIndex &node : m_list.seen()) {
        const pki::Item *item = m_model.itemAt(node);
        // What is locked or not recognised has nothing to judge.
        if (item && InspectorText::itemState(*item, m_model.day()) != State::Unknown &&
            !m_asked.contains(m_model.keyOf(node)))
            nodes.append(node);
        if (nodes.size() == kAtOnce)
            break;
    }
    return nodes;
}

void RowJudge::judgeSome()
{
    if (m_running)
        return;
    const QList<QModelIndex> nodes = unjudged();
    if (nodes.isEmpty()) {
        Q_EMIT rested();
        return;
    }
    if (!m_context)
        m_context = judgeContext(m_model, -1, pki::ItemType::Certificate);
    QList<Question> questions;
    QList<QPersistentModelIndex> asked; // stays on this thread
    for (const QModelIndex &node : nodes) {
        m_asked.insert(m_model.keyOf(node));
        const pki::Item *item = m_model.itemAt(node);
        asked.append(node);
        Question question{m_model.inputAt(node)->result.items, 0, *m_context};
        question.index = item - question.delivery.constData();
        if (item->type == pki::ItemType::OcspResponse)
            question.options = judgeContext(m_model, m_model.inputRow(node), item->type);
        question.options.now = m_model.day();
        questions.append(std::move(question));
    }
    m_running = true;
    const int round = m_round;
    using Answers = QList<LintText::Counts>;
    const auto work = [questions, token = m_cancel.token()]() -> Result<Answers> {
        const pki::ThreadCleanup cleanup;
        Answers answers;
        for (const Question &question : questions) {
            answers.append(LintText::count(
                    judgeItem(question.delivery, question.index, question.options, token)
                            .findings));
        }
        if (token.isCancelled())
            return fail(ErrorCode::Cancelled);
        return answers;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, round, asked](const Result<Answers> &answers) {
                    if (round != m_round)
                        return;
                    m_running = false;
                    for (qsizetype i = 0; answers && i < answers->size(); ++i) {
                        if (asked.at(i).isValid())
                            m_model.setMark(asked.at(i), answers->at(i));
                    }
                    judgeSome();
                });
}

} // namespace sekisho::ui
