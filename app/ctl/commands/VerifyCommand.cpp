// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/VerifyCommand.h"

#include "app/ctl/Console.h"
#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/verify/TrustSet.h"
#include "ui/text/VerifyText.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

auto invalid(const QString &what) { return fail(ErrorCode::InvalidArgument, {what}); }

/// "dns:H", "ip:A", "email:E".
std::optional<pki::WantedName> wantedName(const QString &text)
{
    using Kind = pki::WantedName::Kind;
    const qsizetype colon = text.indexOf(u':');
    const QString kind = text.left(std::max<qsizetype>(colon, 0));
    const QString value = text.mid(colon + 1);
    if (colon <= 0 || value.isEmpty())
        return std::nullopt;
    if (kind == "dns"_L1)
        return pki::WantedName{Kind::Dns, value};
    if (kind == "ip"_L1)
        return pki::WantedName{Kind::Ip, value};
    if (kind == "email"_L1)
        return pki::WantedName{Kind::Email, value};
    return std::nullopt;
}

/// A whole number from 0 to `most`; -1 where the option is not given.
Result<int> number(const QCommandLineParser &parser, const QString &option, int most)
{
    if (!parser.isSet(option))
        return -1;
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < 0 || value > most)
        return invalid(parser.value(option));
    return value;
}

/// Objects of one type in a file, or (certificates) in the files of a folder. NotRecognised where
/// there is none; what else is wrong with the file goes to `messages`.
Result<QList<QByteArray>> objectsIn(const QString &source, pki::ItemType type,
                                    const Passwords &passwords, QStringList &messages)
{
    QList<QByteArray> ders;
    if (type == pki::ItemType::Certificate && source != "-"_L1 && QFileInfo(source).isDir()) {
        auto found = pki::certificatesInFolder(source);
        if (!found)
            return tl::unexpected(found.error());
        ders = std::move(*found);
    } else {
        const pki::ReadResult read = readSource(source, passwords);
        for (const pki::Item &item : read.items) {
            if (item.type == type)
                ders.append(item.der);
        }
        if (ders.isEmpty() && !read.problems.isEmpty())
            return fail(read.problems.first().error);
        messages += problemMessages(source, read);
    }
    if (ders.isEmpty())
        return fail(ErrorCode::NotRecognised, {}, source);
    return ders;
}

} // namespace

QString VerifyCommand::name() const { return u"verify"_s; }

QString VerifyCommand::summary() const
{
    return tr("Validate the chain of a certificate, without a network.");
}

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    const QString file = tr("file");
    //: placeholder in --help
    const QString count = tr("number");
    parser.addOptions({
            {u"trusted"_s,
             tr("Trust the certificates in this file or folder as anchors. May be repeated. "
                "Nothing "
                "else is trusted."),
             file},
            {u"untrusted"_s,
             tr("Use the certificates in this file as intermediates. May be repeated."), file},
            {u"crl"_s, tr("Use the CRLs in this file. May be repeated."), file},
            {u"time"_s,
             tr("Judge at this time (RFC 3339); none: do not look at validity. "
                "Default: now."),
             //: placeholder in --help
             tr("time")},
            {u"purpose"_s, tr("server, client, eap-server, eap-client or any (default)."),
             //: placeholder in --help
             tr("purpose")},
            {u"name"_s, tr("Name that must match: dns:HOST, ip:ADDRESS or email:ADDRESS."),
             //: placeholder in --help
             tr("name")},
            {u"partial-chain"_s, tr("Let any trusted certificate be an anchor, not only roots.")},
            {u"max-depth"_s, tr("Most certificates between the certificate and its anchor."),
             count},
            {u"auth-level"_s, tr("Security level of OpenSSL, 0 to 5."), count},
            {u"policy"_s, tr("Accept this certificate policy. May be repeated."),
             //: placeholder in --help
             tr("OID")},
            {u"explicit-policy"_s, tr("An acceptable certificate policy is required.")},
            {u"inhibit-any"_s, tr("Do not let anyPolicy stand for a policy.")},
            {u"inhibit-map"_s, tr("Do not follow policy mappings.")},
            {u"crl-check"_s,
             tr("Check revocation of the leaf or of the whole chain: leaf or chain."),
             //: placeholder in --help
             tr("extent")},
            {u"password-file"_s,
             tr("Try the first line of this file as a password. May be repeated."), file},
    });
    parser.addPositionalArgument(
            u"LEAF"_s, tr("The certificate: the first one in this file. Others in it serve "
                          "as intermediates. - is standard input."));
}

Result<pki::VerifyOptions> VerifyCommand::optionsOf(const QCommandLineParser &parser) const
{
    pki::VerifyOptions options;
    const QString time = parser.value(u"time"_s);
    if (!parser.isSet(u"time"_s)) {
        options.time = clock().now();
    } else if (time != "none"_L1) {
        const QDateTime parsed = QDateTime::fromString(time, Qt::ISODate);
        // RFC 3339 has a zone always.
        if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
            return invalid(time);
        options.time = parsed.toUTC();
    }
    if (parser.isSet(u"purpose"_s)) {
        const auto purpose = pki::purposeFromName(parser.value(u"purpose"_s));
        if (!purpose)
            return invalid(parser.value(u"purpose"_s));
        options.purpose = *purpose;
    }
    for (const QString &text : parser.values(u"name"_s)) {
        const auto name = wantedName(text);
        if (!name)
            return invalid(text);
        options.names.append(*name);
    }
    const auto depth = number(parser, u"max-depth"_s, 100);
    if (!depth)
        return tl::unexpected(depth.error());
    options.maxDepth = *depth;
    const auto level = number(parser, u"auth-level"_s, 5);
    if (!level)
        return tl::unexpected(level.error());
    options.authLevel = *level;
    options.policies = parser.values(u"policy"_s);
    options.partialChain = parser.isSet(u"partial-chain"_s);
    options.explicitPolicy = parser.isSet(u"explicit-policy"_s);
    options.inhibitAny = parser.isSet(u"inhibit-any"_s);
    options.inhibitMapping = parser.isSet(u"inhibit-map"_s);
    if (parser.isSet(u"crl-check"_s)) {
        const QString extent = parser.value(u"crl-check"_s);
        if (extent != "leaf"_L1 && extent != "chain"_L1)
            return invalid(extent);
        options.crlCheck = extent == "leaf"_L1 ? pki::CrlCheck::Leaf : pki::CrlCheck::Chain;
    }
    return options;
}

Result<VerifyCommand::Files> VerifyCommand::filesOf(const QCommandLineParser &parser) const
{
    const QStringList leaves = parser.positionalArguments();
    if (leaves.size() != 1)
        return invalid(leaves.isEmpty() ? u"LEAF"_s : leaves.at(1));
    Files files{leaves.first(), parser.values(u"trusted"_s), parser.values(u"untrusted"_s),
                parser.values(u"crl"_s)};
    const QStringList all = leaves + files.trusted + files.untrusted + files.crls;
    if (all.count(u"-"_s) > 1)
        return invalid(u"-"_s);
    return files;
}

void VerifyCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    const auto files = filesOf(parser);
    if (!files)
        return failWith(files.error(), m_json);
    const auto options = optionsOf(parser);
    if (!options)
        return failWith(options.error(), m_json);
    const auto passwords = passwordsOf(parser);
    if (!passwords)
        return failWith(passwords.error(), m_json);
    const auto work = [files = *files, options = *options,
                       passwords = *passwords]() -> Result<Answer> {
        const pki::ThreadCleanup cleanup;
        return judge(files, *passwords, options);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<Answer> &answer) {
                    if (answer)
                        print(*answer);
                    else
                        failWith(answer.error(), m_json, UsageOrUnreadable);
                });
}

Result<VerifyCommand::Answer> VerifyCommand::judge(const Files &files, const Passwords &passwords,
                                                   const pki::VerifyOptions &options)
{
    Answer answer;
    pki::TrustMaterial material;
    auto leaf = objectsIn(files.leaf, pki::ItemType::Certificate, passwords, answer.messages);
    if (!leaf)
        return tl::unexpected(leaf.error());
    material.untrusted = leaf->mid(1);
    const auto add = [&](const QStringList &sources, pki::ItemType type,
                         QList<QByteArray> &into) -> Result<> {
        for (const QString &source : sources) {
            const auto found = objectsIn(source, type, passwords, answer.messages);
            if (!found)
                return tl::unexpected(found.error());
            into += *found;
        }
        return {};
    };
    for (const auto &done : {add(files.trusted, pki::ItemType::Certificate, material.trusted),
                             add(files.untrusted, pki::ItemType::Certificate, material.untrusted),
                             add(files.crls, pki::ItemType::Crl, material.crls)}) {
        if (!done)
            return tl::unexpected(done.error());
    }
    auto result = pki::verify(leaf->first(), material, options);
    if (!result)
        return tl::unexpected(result.error());
    answer.result = std::move(*result);
    return answer;
}

void VerifyCommand::print(const Answer &answer)
{
    for (const QString &message : answer.messages)
        console().message(message);
    const pki::VerifyResult &result = answer.result;
    if (m_json) {
        QJsonArray chain;
        for (const pki::ChainEntry &entry : result.chain) {
            chain.append(QJsonObject{{u"subject"_s, entry.subject.oneLine()},
                                     {u"sha256"_s, QString::fromLatin1(entry.sha256.toHex())}});
        }
        QJsonArray strict;
        QJsonArray strictDepths;
        for (const pki::ChainFinding &finding : result.strict) {
            strict.append(finding.code);
            strictDepths.append(finding.depth);
        }
        printJson({{u"valid"_s, result.valid},
                   {u"reason"_s, result.reason},
                   {u"openssl_code"_s, result.openSslCode},
                   {u"depth"_s, result.depth},
                   {u"chain"_s, chain},
                   {u"strict"_s, strict},
                   // of the findings in "strict", in their order
                   {u"strict_depths"_s, strictDepths}});
    } else {
        console().line(result.valid ? tr("Valid.")
                                    //: %1 why, %2 position in the chain, 0 = the certificate itself
                                    : tr("Not valid: %1 (at depth %2).")
                                              .arg(ui::VerifyText::reason(result.reason))
                                              .arg(result.depth));
        for (qsizetype i = 0; i < result.chain.size(); ++i)
            console().line(u"%1  %2"_s.arg(i, 3).arg(result.chain.at(i).subject.oneLine()));
        for (const pki::ChainFinding &finding : result.strict) {
            //: %1 what RFC 5280 asks for, %2 position in the chain
            console().line(tr("Strictly: %1 (at depth %2).")
                                   .arg(ui::VerifyText::reason(finding.code))
                                   .arg(finding.depth));
        }
    }
    console().flush();
    if (!console().isIntact())
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    Q_EMIT finished(result.valid ? Fine : AnswerIsNo);
}

} // namespace sekisho::ctl
