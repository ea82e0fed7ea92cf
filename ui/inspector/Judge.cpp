// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/Judge.h"

#include "core/pki/ThreadCleanup.h"
#include "ui/inspector/JudgeContext.h"

namespace sekisho::ui {

Judge::Judge(QObject *parent)
    : QObject(parent)
{
}

Judge::~Judge() { m_cancel.cancel(); }

void Judge::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelSource();
    ++m_question;
    m_judging = false;
}

void Judge::judge(const InspectorModel &model, const QModelIndex &node, const Choices &choices)
{
    cancel();
    const pki::Item *item = model.itemAt(node);
    if (!item)
        return;
    const int row = model.inputRow(node);
    // Its own delivery first: there the intermediates and the key are looked for.
    const QList<pki::Item> own = model.input(row).result.items;
    qsizetype index = -1;
    for (qsizetype i = 0; i < own.size() && index < 0; ++i) {
        if (own.at(i).offset == item->offset && own.at(i).sha256 == item->sha256 &&
            own.at(i).type == item->type)
            index = i;
    }
    if (index < 0)
        return;
    lint::Options options = judgeContext(model, row, item->type);
    options.now = choices.day;
    options.roles = choices.roles;
    options.profiles = choices.profiles;
    m_judging = true;
    const int question = m_question;
    const auto work = [own, index, options, token = m_cancel.token()]() -> Result<Answer> {
        const pki::ThreadCleanup cleanup;
        return Answer{own.at(index).certificate.has_value(), judgeItem(own, index, options, token)};
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, question](const Result<Answer> &answer) {
                    if (question != m_question || !answer)
                        return;
                    m_judging = false;
                    if (answer->certificate)
                        Q_EMIT judged(answer->verdict);
                    else
                        Q_EMIT foundIn(answer->verdict.findings);
                });
}

} // namespace sekisho::ui
