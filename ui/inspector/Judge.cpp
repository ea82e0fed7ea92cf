// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/Judge.h"

#include "core/pki/ThreadCleanup.h"

namespace sekisho::ui {

namespace {

/// Of what is open in other files: not endlessly many of a kind.
constexpr qsizetype kAtHand = 2000;

} // namespace

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
    lint::Options options;
    options.now = choices.day;
    options.roles = choices.roles;
    options.profiles = choices.profiles;
    options.isListedWeakKey = lint::installedWeakKeys();
    for (const InspectorModel::AtHand &other : model.atHand()) {
        if (other.input == row)
            continue; // among its own
        QList<QByteArray> &list = other.type == pki::ItemType::Crl ? options.crls
                                  : other.type == pki::ItemType::OcspResponse
                                          ? options.ocspResponses
                                          : options.authorities;
        if (list.size() < kAtHand)
            list.append(other.der);
    }
    // A response is about a certificate, wherever that is open.
    if (item->type == pki::ItemType::OcspResponse) {
        for (int input = 0; input < model.inputCount(); ++input) {
            for (const pki::Item &other : model.input(input).result.items) {
                if (input != row && other.certificate && !other.certificate->isCa &&
                    options.authorities.size() < kAtHand) {
                    options.authorities.append(other.der);
                }
            }
        }
    }
    m_judging = true;
    const int question = m_question;
    const auto work = [own, index, options, token = m_cancel.token()]() -> Result<Answer> {
        const pki::ThreadCleanup cleanup;
        Answer answer;
        answer.certificate = own.at(index).certificate.has_value();
        if (answer.certificate) {
            answer.verdict = lint::judge(own, index, options, token);
            return answer;
        }
        lint::Options single = options;
        single.bundleRules = false;
        for (const pki::Item &other : own) {
            if (other.certificate)
                single.authorities.append(other.der);
        }
        answer.findings = lint::lint({own.at(index)}, single, token);
        return answer;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, question](const Result<Answer> &answer) {
                    if (question != m_question || !answer)
                        return;
                    m_judging = false;
                    if (answer->certificate)
                        Q_EMIT judged(answer->verdict);
                    else
                        Q_EMIT foundIn(answer->findings);
                });
}

} // namespace sekisho::ui
