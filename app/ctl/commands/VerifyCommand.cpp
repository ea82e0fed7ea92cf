// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/VerifyCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/Session.h"
#include "core/auth/SystemCertificates.h"
#include "core/base/Async.h"
#include "core/pki/Digest.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/verify/NameMatch.h"
#include "core/pki/verify/TrustSet.h"
#include "core/pki/verify/VerifyCodes.h"
#include "core/sync/Workspace.h"
#include "ui/text/VerifyText.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

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
        return invalidArgument(parser.value(option));
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
        return fail(ErrorCode::NotRecognised, {pki::itemTypeName(type), source});
    return ders;
}

QString stateName(pki::RevocationState state)
{
    switch (state) {
    case pki::RevocationState::Unknown:
        return u"unknown"_s;
    case pki::RevocationState::Good:
        return u"good"_s;
    case pki::RevocationState::Revoked:
        return u"revoked"_s;
    }
    return {};
}

QJsonObject revocationJson(const pki::Revocation &revocation)
{
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"state"_s, stateName(revocation.state)},
            {u"source"_s, revocation.source},
            {u"since"_s, time(revocation.when)},
            // RFC 5280 5.3.1
            {u"reason"_s, revocation.reason < 0 ? QJsonValue() : QJsonValue(revocation.reason)},
            {u"this_update"_s, time(revocation.thisUpdate)},
            {u"next_update"_s, time(revocation.nextUpdate)},
            {u"why"_s, QJsonArray::fromStringList(revocation.why)}};
}

QJsonArray nameMatchesJson(const pki::CertificateIndex &leaf, const QStringList &wanted)
{
    QJsonArray all;
    for (const QString &name : wanted) {
        for (const pki::NameMatcher matcher : pki::allNameMatchers()) {
            const pki::NameMatch match = pki::matchServerName(leaf, name, matcher);
            all.append(QJsonObject{{u"name"_s, name},
                                   {u"supplicant"_s, pki::nameMatcherName(matcher)},
                                   {u"matches"_s, match.matches},
                                   {u"reason"_s, match.code},
                                   {u"certificate_name"_s,
                                    match.name.isEmpty() ? QJsonValue() : QJsonValue(match.name)}});
        }
    }
    return all;
}

QJsonArray rejectedJson(const pki::ChainGraph &graph)
{
    QJsonArray rejected;
    for (const pki::ChainEdge &edge : graph.edges) {
        if (edge.isAccepted())
            continue;
        const pki::ChainNode &candidate = graph.nodes.at(edge.issuer);
        rejected.append(
                QJsonObject{{u"subject"_s, candidate.index.subject.oneLine()},
                            {u"sha256"_s, QString::fromLatin1(pki::sha256(candidate.der).toHex())},
                            {u"issuer_of"_s, graph.nodes.at(edge.issued).index.subject.oneLine()},
                            {u"reasons"_s, QJsonArray::fromStringList(edge.reasons)}});
    }
    return rejected;
}

} // namespace

VerifyCommand::~VerifyCommand() = default;

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
            {u"trust"_s,
             tr("Trust a set of anchors too: system, mozilla (if installed) or workspace. May be "
                "repeated."),
             //: placeholder in --help
             tr("set")},
            {u"untrusted"_s,
             tr("Use the certificates in this file as intermediates. May be repeated."), file},
            {u"crl"_s, tr("Use the CRLs in this file. May be repeated."), file},
            {u"ocsp"_s, tr("Use the OCSP responses in this file. May be repeated."), file},
            {u"server-name"_s,
             tr("Name that supplicants are told to expect: says for each kind of them whether the "
                "certificate fits. Does not decide about valid. May be repeated."),
             //: placeholder in --help
             tr("name")},
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
             tr("Check revocation of the leaf or of the whole chain by CRLs: leaf or chain. With "
                "--crl alone it is leaf; what an OCSP response or a CRL at hand revokes is never "
                "valid."),
             //: placeholder in --help
             tr("extent")},
            {u"password-file"_s,
             tr("Try the first line of this file as a password. May be repeated."), file},
    });
    Session::declareWorkspaceOption(parser);
    parser.addPositionalArgument(
            u"LEAF"_s, tr("The certificate: the first one in this file. Others in it serve "
                          "as intermediates. - is standard input."));
}

Result<pki::VerifyOptions> VerifyCommand::optionsOf(const QCommandLineParser &parser) const
{
    pki::VerifyOptions options;
    if (parser.value(u"time"_s) != "none"_L1) {
        const auto time = judgementTime(parser);
        if (!time)
            return fail(time.error());
        options.time = *time;
    }
    if (parser.isSet(u"purpose"_s)) {
        const auto purpose = pki::purposeFromName(parser.value(u"purpose"_s));
        if (!purpose)
            return invalidArgument(parser.value(u"purpose"_s));
        options.purpose = *purpose;
    }
    for (const QString &text : parser.values(u"name"_s)) {
        const auto name = wantedName(text);
        if (!name)
            return invalidArgument(text);
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
            return invalidArgument(extent);
        options.crlCheck = extent == "leaf"_L1 ? pki::CrlCheck::Leaf : pki::CrlCheck::Chain;
    } else if (parser.isSet(u"crl"_s)) {
        options.crlCheck = pki::CrlCheck::Leaf; // who gives a list wants it looked at
    }
    return options;
}

Result<VerifyCommand::Files> VerifyCommand::filesOf(const QCommandLineParser &parser) const
{
    const QStringList leaves = parser.positionalArguments();
    if (leaves.size() != 1)
        return leaves.isEmpty() ? fail(missing(u"LEAF"_s)) : invalidArgument(leaves.at(1));
    Files files{leaves.first(),
                parser.values(u"trusted"_s),
                parser.values(u"untrusted"_s),
                parser.values(u"crl"_s),
                parser.values(u"ocsp"_s),
                parser.values(u"trust"_s),
                parser.values(u"server-name"_s)};
    const QStringList all =
            leaves + files.trusted + files.untrusted + files.crls + files.ocspResponses;
    if (all.count(u"-"_s) > 1)
        return fail(standardInputTwice());
    for (const QString &set : std::as_const(files.trustSets)) {
        if (set != "system"_L1 && set != "mozilla"_L1 && set != "workspace"_L1)
            return invalidArgument(set);
    }
    return files;
}

void VerifyCommand::start(const QCommandLineParser &parser)
{
    if (!begin(parser, m_json))
        return;
    const auto task = taskOf(filesOf(parser), optionsOf(parser), parser);
    if (!task)
        return failWith(task.error(), m_json);
    if (task->files.trustSets.contains(u"workspace"_s))
        takeWorkspace(parser, *task);
    else
        judgeOnPool(*task);
}

void VerifyCommand::takeWorkspace(const QCommandLineParser &parser, const VerifyTask &task)
{
    const auto folder = Session::workspaceFolder(parser);
    if (!folder)
        return failWithMessage(Session::noWorkspaceMessage(folder.error()), folder.error(), m_json);
    const auto judgeWith = [this, task](const Result<nac::OrganizationPtr> &organization) {
        if (!organization)
            return failWith(organization.error(), m_json);
        VerifyTask whole = task;
        if (*organization) {
            const nac::NacSettings &settings = (*organization)->settings;
            const QStringList all =
                    settings.certificateAuthorities + settings.onboardCaCertificates;
            for (const QString &pem : all)
                whole.files.workspace += pki::certificatesFromPem(pem.toUtf8());
        }
        judgeOnPool(whole);
    };
    async::then(sync::Workspace::open(*folder, clock(), sync::Workspace::Access::WriteOrRead), this,
                [this, judgeWith](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened)
                        return failWith(opened.error(), m_json);
                    m_workspace = *opened;
                    async::then(m_workspace->organization(), this, judgeWith);
                });
}

void VerifyCommand::judgeOnPool(const VerifyTask &task)
{
    const auto work = [task]() -> Result<Answer> {
        const pki::ThreadCleanup cleanup;
        return judge(task);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<Answer> &answer) {
                    if (answer)
                        print(*answer);
                    else
                        failWith(answer.error(), m_json, UsageOrUnreadable);
                });
}

void VerifyCommand::addTrustSets(const Files &files, pki::TrustMaterial &material, Answer &answer)
{
    for (const QString &set : files.trustSets) {
        QList<QByteArray> anchors = files.workspace;
        if (set == "mozilla"_L1) {
            anchors = pki::mozillaCertificates();
            if (anchors.isEmpty())
                answer.messages.append(tr("The Mozilla bundle is not installed on this computer."));
        } else if (set == "system"_L1) {
            anchors = pki::openSslSystemCertificates();
            if (anchors.isEmpty())
                anchors = auth::systemCaCertificates();
            if (anchors.isEmpty())
                answer.messages.append(tr("The system store cannot be read or is empty."));
        } else if (anchors.isEmpty()) {
            answer.messages.append(tr("The workspace has no certificate authorities."));
        }
        material.trusted += anchors;
    }
}

Result<pki::TrustMaterial> VerifyCommand::materialOf(const VerifyTask &task, Answer &answer)
{
    pki::TrustMaterial material;
    const auto add = [&](const QStringList &sources, pki::ItemType type,
                         QList<QByteArray> &into) -> Result<> {
        for (const QString &source : sources) {
            const auto found = objectsIn(source, type, *task.passwords, answer.messages);
            if (!found)
                return fail(found.error());
            into += *found;
        }
        return {};
    };
    const Files &files = task.files;
    for (const auto &done :
         {add(files.trusted, pki::ItemType::Certificate, material.trusted),
          add(files.untrusted, pki::ItemType::Certificate, material.untrusted),
          add(files.crls, pki::ItemType::Crl, material.crls),
          add(files.ocspResponses, pki::ItemType::OcspResponse, material.ocspResponses)}) {
        if (!done)
            return fail(done.error());
    }
    addTrustSets(files, material, answer);
    return material;
}

void VerifyCommand::heedRevocations(Answer &answer)
{
    // pki::verify() asks CRLs only, as deep as it is told; an OCSP response, or a list about a CA,
    // that says "revoked" is no less true.
    const auto revoked = std::find_if(answer.revocations.cbegin(), answer.revocations.cend(),
                                      [](const pki::Revocation &revocation) {
                                          return revocation.state == pki::RevocationState::Revoked;
                                      });
    if (!answer.result.valid || revoked == answer.revocations.cend())
        return;
    answer.result.valid = false;
    answer.result.reason = u"cert-revoked"_s;
    answer.result.openSslCode = pki::openSslCodeOf(answer.result.reason);
    answer.result.depth = int(revoked - answer.revocations.cbegin());
}

Result<VerifyCommand::Answer> VerifyCommand::judge(const VerifyTask &task)
{
    Answer answer;
    const auto leaf = objectsIn(task.files.leaf, pki::ItemType::Certificate, *task.passwords,
                                answer.messages);
    if (!leaf)
        return fail(leaf.error());
    auto material = materialOf(task, answer);
    if (!material)
        return fail(material.error());
    material->untrusted = leaf->mid(1) + material->untrusted;
    auto result = pki::verify(leaf->first(), *material, task.options);
    if (!result)
        return fail(result.error());
    answer.result = std::move(*result);
    answer.anchors = material->trusted.size();
    const QList<pki::ChainEntry> &chain = answer.result.chain;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        answer.revocations.append(pki::revocationOf(chain.at(i).der, chain.at(i + 1).der, *material,
                                                    task.options.time));
    }
    heedRevocations(answer);
    if (auto graph = pki::buildChainGraph(leaf->first(), *material, task.options))
        answer.graph = std::move(*graph);
    if (auto index = pki::readCertificateIndex(leaf->first()))
        answer.leaf = std::move(*index);
    answer.serverNames = task.files.serverNames;
    for (const pki::WantedName &name : task.options.names) {
        if (name.kind == pki::WantedName::Kind::Dns && !answer.serverNames.contains(name.value))
            answer.serverNames.append(name.value);
    }
    return answer;
}

void VerifyCommand::printJsonOf(const Answer &answer)
{
    const pki::VerifyResult &result = answer.result;
    QJsonArray chain;
    for (qsizetype i = 0; i < result.chain.size(); ++i) {
        const pki::ChainEntry &entry = result.chain.at(i);
        QJsonObject link{{u"subject"_s, entry.subject.oneLine()},
                         {u"sha256"_s, QString::fromLatin1(entry.sha256.toHex())}};
        if (i < answer.revocations.size()) // nobody can revoke the last one
            link.insert(u"revocation"_s, revocationJson(answer.revocations.at(i)));
        chain.append(link);
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
               {u"anchors"_s, qint64(answer.anchors)},
               {u"rejected"_s, rejectedJson(answer.graph)},
               {u"name_matches"_s, nameMatchesJson(answer.leaf, answer.serverNames)},
               {u"strict"_s, strict},
               // of the findings in "strict", in their order
               {u"strict_depths"_s, strictDepths}});
}

void VerifyCommand::printTextOf(const Answer &answer)
{
    using Text = ui::VerifyText;
    const pki::VerifyResult &result = answer.result;
    console().line(result.valid ? tr("Valid.")
                                //: %1 why, %2 position in the chain, 0 = the certificate itself
                                : tr("Not valid: %1 (at depth %2).")
                                          .arg(Text::reason(result.reason))
                                          .arg(result.depth));
    for (qsizetype i = 0; i < result.chain.size(); ++i)
        console().line(u"%1  %2"_s.arg(i, 3).arg(result.chain.at(i).subject.oneLine()));
    for (const pki::ChainEdge &edge : answer.graph.edges) {
        if (edge.isAccepted())
            continue;
        //: %1 a candidate, %2 what it could have issued, %3 what speaks against it
        console().line(tr("Rejected: %1 as issuer of %2: %3.")
                               .arg(answer.graph.nodes.at(edge.issuer).index.subject.oneLine(),
                                    answer.graph.nodes.at(edge.issued).index.subject.oneLine(),
                                    Text::reasons(edge.reasons)));
    }
    for (const QString &name : answer.serverNames) {
        //: %1 name of a server
        console().line(tr("The name %1:").arg(name));
        for (const pki::NameMatcher matcher : pki::allNameMatchers()) {
            const pki::NameMatch match = pki::matchServerName(answer.leaf, name, matcher);
            //: %1 a kind of client, %2 accepted or refused, %3 why
            console().line(u"  "_s + tr("%1: %2. %3.")
                                             .arg(Text::nameMatcher(pki::nameMatcherName(matcher)),
                                                  match.matches ? tr("accepted") : tr("refused"),
                                                  Text::nameMatch(match.code, match.name)));
        }
    }
    for (const pki::ChainFinding &finding : result.strict) {
        //: %1 what RFC 5280 asks for, %2 position in the chain
        console().line(tr("Strictly: %1 (at depth %2).")
                               .arg(Text::reason(finding.code))
                               .arg(finding.depth));
    }
}

void VerifyCommand::print(const Answer &answer)
{
    for (const QString &message : answer.messages)
        console().message(message);
    if (m_json)
        printJsonOf(answer);
    else
        printTextOf(answer);
    console().flush();
    if (!console().isIntact())
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    Q_EMIT finished(answer.result.valid ? Fine : AnswerIsNo);
}

} // namespace sekisho::ctl
