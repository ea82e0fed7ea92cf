// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/JudgeContext.h"

namespace sekisho::ui {

namespace {

/// Of what is open in other files: not endlessly many of a kind.
constexpr qsizetype kAtHand = 2000;

} // namespace

lint::Options judgeContext(const InspectorModel &model, int own, pki::ItemType type)
{
    lint::Options options;
    options.isListedWeakKey = lint::installedWeakKeys();
    for (const InspectorModel::AtHand &other : model.atHand()) {
        if (other.input == own)
            continue; // among its own
        QList<QByteArray> &list = other.type == pki::ItemType::Crl ? options.crls
                                  : other.type == pki::ItemType::OcspResponse
                                          ? options.ocspResponses
                                          : options.authorities;
        if (list.size() < kAtHand)
            list.append(other.der);
    }
    // A response is about a certificate, wherever that is open.
    if (type == pki::ItemType::OcspResponse) {
        for (int input = 0; input < model.inputCount(); ++input) {
            for (const pki::Item &other : model.input(input).result.items) {
                if (input != own && other.certificate && !other.certificate->isCa &&
                    options.authorities.size() < kAtHand) {
                    options.authorities.append(other.der);
                }
            }
        }
    }
    return options;
}

lint::Verdict judgeItem(const QList<pki::Item> &delivery, qsizetype index,
                        const lint::Options &options, const CancelToken &cancel)
{
    if (delivery.at(index).certificate)
        return lint::judge(delivery, index, options, cancel);
    lint::Options single = options;
    single.bundleRules = false;
    for (const pki::Item &other : delivery) {
        if (other.certificate)
            single.authorities.append(other.der);
    }
    lint::Verdict verdict;
    verdict.findings = lint::lint({delivery.at(index)}, single, cancel);
    return verdict;
}

} // namespace sekisho::ui
