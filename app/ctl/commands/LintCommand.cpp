// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/LintCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/FindingJson.h"
#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/text/LintText.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

QString LintCommand::name() const { return u"lint"_s; }

QString LintCommand::summary() const
{
    return tr("Judge certificates and keys for 802.1X: who refuses them, why, what to do.");
}

void LintCommand::declare(QCommandLineParser &parser) const
{
    declareSources(parser);
    parser.addOption({u"role"_s,
                      tr("Judge certificates as this: radius-server, client, root-ca, "
                         "intermediate-ca, leaf. May be repeated."),
                      tr("role")});
    parser.addOption({u"profile"_s,
                      tr("Rules to apply: mist-radius, mist-ca, client, client-ad, client-okta, "
                         "client-mist-intune, client-citrix, wpa3-192, public, rfc5280. May be "
                         "repeated; without it what fits the inputs."),
                      tr("profile")});
    parser.addOption({u"platform"_s,
                      tr("Only what concerns this platform: mist, windows, apple, android, "
                         "chromeos, wpa_supplicant, okta, intune, citrix. May be repeated."),
                      tr("platform")});
    parser.addOption({u"server-name"_s,
                      tr("A name that clients are set to expect of the RADIUS server. May be "
                         "repeated."),
                      tr("name")});
}

Result<lint::Options> LintCommand::optionsOf(const QCommandLineParser &parser) const
{
    lint::Options options;
    options.now = clock().now();
    for (const QString &name : parser.values(u"role"_s)) {
        const auto role = lint::roleFromName(name);
        if (!role)
            return fail(ErrorCode::InvalidArgument, {name});
        options.roles |= *role;
    }
    for (const QString &name : parser.values(u"profile"_s)) {
        const auto profile = lint::profileFromName(name);
        if (!profile)
            return fail(ErrorCode::InvalidArgument, {name});
        options.profiles |= *profile;
    }
    for (const QString &name : parser.values(u"platform"_s)) {
        const auto platform = lint::platformFromName(name);
        if (!platform)
            return fail(ErrorCode::InvalidArgument, {name});
        options.platforms |= *platform;
    }
    options.serverNames = parser.values(u"server-name"_s);
    return options;
}

void LintCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    const auto sources = sourcesOf(parser);
    if (!sources)
        return failWith(sources.error(), m_json);
    const auto passwords = passwordsOf(parser);
    if (!passwords)
        return failWith(passwords.error(), m_json);
    const auto options = optionsOf(parser);
    if (!options)
        return failWith(options.error(), m_json);
    const auto work = [sources = *sources, passwords = *passwords,
                       options = *options]() -> Result<Judgement> {
        const pki::ThreadCleanup cleanup;
        return judge(sources, *passwords, options);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<Judgement> &judgement) {
                    if (judgement)
                        print(*judgement);
                    else
                        failWith(judgement.error(), m_json);
                });
}

LintCommand::Judgement LintCommand::judge(const QStringList &sources, const Passwords &passwords,
                                          lint::Options options)
{
    Judgement judgement;
    QList<pki::Item> items;
    for (const QString &source : sources) {
        Input input{source, readSource(source, passwords), items.size()};
        if (!input.read.repairs.isEmpty())
            options.repairs.insert(input.first, input.read.repairs);
        QList<qsizetype> bundle;
        for (const pki::Item &item : std::as_const(input.read.items)) {
            bundle.append(items.size());
            items.append(item);
        }
        if (!bundle.isEmpty())
            options.bundles.append(bundle);
        judgement.inputs.append(std::move(input));
    }
    options.isListedWeakKey = lint::installedWeakKeys();
    judgement.findings = lint::lint(items, options);
    return judgement;
}

void LintCommand::print(const Judgement &judgement)
{
    bool unreadable = false;
    for (const Input &input : judgement.inputs) {
        unreadable = unreadable || !isReadable(input.read);
        for (const QString &message : problemMessages(input.source, input.read))
            console().message(message);
    }
    if (m_json) {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject();
        json.member("schema"_L1, schema());
        json.key("inputs"_L1);
        json.beginArray();
        for (const Input &input : judgement.inputs) {
            json.beginObject();
            json.member("source"_L1, input.source);
            json.key("findings"_L1);
            json.beginArray();
            for (const lint::Finding &finding : judgement.findings) {
                const qsizetype item = finding.item - input.first;
                if (item >= 0 && item < input.read.items.size())
                    writeFinding(json, finding, item);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        out.append('\n');
        console().write(out);
    } else {
        printText(judgement);
    }
    console().flush();
    const bool errors = hasErrors(judgement.findings);
    Q_EMIT finished(unreadable ? UsageOrUnreadable : errors ? AnswerIsNo : Fine);
}

void LintCommand::printText(const Judgement &judgement)
{
    for (const Input &input : judgement.inputs) {
        QList<lint::Finding> own;
        for (const lint::Finding &finding : judgement.findings) {
            if (finding.item >= input.first && finding.item < input.first + input.read.items.size())
                own.append(finding);
        }
        console().line(u"%1: %2"_s.arg(input.source, ui::LintText::summary(own)));
        for (const lint::Finding &finding : std::as_const(own)) {
            const pki::Item &item = input.read.items.at(finding.item - input.first);
            console().write(findingText(finding, displayName(item)).toUtf8());
        }
    }
}

} // namespace sekisho::ctl
