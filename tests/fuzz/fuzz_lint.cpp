// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/lint/Lint.h"
#include "core/pki/lint/Verdict.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Every rule, and the verdict, on whatever the reader makes of the bytes. Three bytes choose
// profiles, roles and platforms; the rest is a file as one would open it.

using namespace sekisho;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

lint::Options optionsOf(const std::uint8_t *data)
{
    lint::Options options;
    options.now = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);
    // None as often as any: then what fits is chosen.
    if (data[0] & 1)
        options.profiles = lint::Profiles(static_cast<int>(data[0]) << 1 & 0x3ff);
    if (data[1] & 1)
        options.roles = lint::Roles(static_cast<int>(data[1]) >> 1 & 0x1f);
    if (data[2] & 1)
        options.platforms = lint::Platforms(static_cast<int>(data[2]) << 1 & 0x1ff);
    options.delivery = (data[1] & 0x40) != 0;
    options.keyPasswordGiven = (data[1] & 0x80) != 0;
    if ((data[2] & 0x80) != 0)
        options.serverNames = {QStringLiteral("radius.example.jp")};
    return options;
}

void checkFinding(const lint::Finding &finding, const QList<pki::Item> &items)
{
    static const QSet<QString> ids = [] {
        QSet<QString> known;
        for (const lint::RuleInfo &rule : lint::catalogue())
            known.insert(QString::fromLatin1(rule.id));
        return known;
    }();
    check(ids.contains(finding.id));
    check(finding.message.startsWith(finding.id));
    check(finding.item >= 0 && finding.item < items.size());
    const pki::Item &item = items.at(finding.item);
    const qsizetype size = item.der.size();
    if (finding.range.length > 0 && size > 0)
        check(finding.range.offset >= 0 && finding.range.offset + finding.range.length <= size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    lint::Options options = optionsOf(data);
    const Secret password(QByteArray("secret"));
    pki::ReadOptions reading;
    reading.passwords = {&password};
    reading.maxKdfIterations = 5000;
    const pki::ReadResult result =
            pki::readObjects(QByteArrayView(data + 3, static_cast<qsizetype>(size - 3)), reading);
    options.repairs.insert(0, result.repairs);
    for (const lint::Finding &finding : lint::lint(result.items, options))
        checkFinding(finding, result.items);
    constexpr qsizetype kJudged = 4;
    for (qsizetype i = 0; i < std::min(result.items.size(), kJudged); ++i) {
        const lint::Verdict verdict = lint::judge(result.items, i, options);
        for (const lint::VerdictCell &cell : verdict.cells) {
            check(cell.holding <= cell.rules);
            for (const lint::Finding &finding : cell.findings)
                checkFinding(finding, result.items);
        }
        for (const lint::Finding &finding : verdict.findings)
            checkFinding(finding, result.items);
    }
    return 0;
}
