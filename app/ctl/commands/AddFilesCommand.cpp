// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/AddFilesCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "app/ctl/NameIn.h"
#include "core/pki/Digest.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/certificates/FindingText.h"
#include "ui/text/CertificateText.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemType;

namespace {

constexpr qint64 kMaxFileBytes = 16 * 1024 * 1024;

Result<NamedFiles> filesOf(const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        return fail(missing(u"FILE"_s));
    if (names.count(u"-"_s) > 1)
        return fail(standardInputTwice());
    NamedFiles files;
    for (const QString &name : names) {
        auto bytes = readInput(name, kMaxFileBytes);
        if (!bytes)
            return fail(bytes.error());
        files.append({name, std::move(*bytes)});
    }
    return files;
}

QString verdictName(nac::AuthorityVerdict verdict)
{
    using enum nac::AuthorityVerdict;
    return nameIn(verdict, {{Refuse, "refuse"_L1}, {Warn, "warn"_L1}, {Add, "add"_L1}});
}

bool isThereAlready(const nac::AuthorityCandidate &candidate)
{
    return std::any_of(candidate.findings.begin(), candidate.findings.end(),
                       [](const nac::CertificateFinding &finding) {
                           return finding.issue == nac::CertificateIssue::AlreadyRegistered ||
                                  finding.issue == nac::CertificateIssue::RepeatedHere;
                       });
}

} // namespace

// ---------------------------------------------------------------------------------------- add-ca

QString AddAuthoritiesCommand::name() const { return u"add-ca"_s; }

QString AddAuthoritiesCommand::summary() const
{
    return tr("Edit the draft, add: CA certificates from files");
}

void AddAuthoritiesCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"force"_s, tr("Also certificates that are refused, such as one that is no "
                                     "CA.")});
    declareWorkspace(parser);
    parser.addPositionalArgument(u"FILE"_s,
                                 tr("Certificates in any form, bundles too; - is standard input."),
                                 u"FILE…"_s);
}

void AddAuthoritiesCommand::start(const QCommandLineParser &parser)
{
    auto files = filesOf(parser);
    if (!files)
        return failWith(files.error(), wantsJson(parser));
    m_files = std::move(*files);
    m_force = parser.isSet(u"force"_s);
    open(parser, Access::Write, Cloud::No);
}

void AddAuthoritiesCommand::make()
{
    QStringList registered;
    const api::mist::ItemMap &all = items().items();
    for (auto it = all.lowerBound({ItemType::CertificateAuthority, {}});
         it != all.end() && it.key().type == ItemType::CertificateAuthority; ++it)
        registered.append(api::mist::valueAt(*it, u"pem"_s).toString());
    const auto work = [files = m_files, registered, now = clock().now()] {
        const pki::ThreadCleanup cleanup;
        return Result<QList<Reviewed>>(review(files, registered, now));
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<QList<Reviewed>> &reviewed) { judge(*reviewed); });
}

QList<AddAuthoritiesCommand::Reviewed> AddAuthoritiesCommand::review(const NamedFiles &files,
                                                                     const QStringList &registered,
                                                                     const QDateTime &now)
{
    QList<pki::CertificateDetails> known;
    const auto learn = [&known](const QList<QByteArray> &ders) {
        for (const QByteArray &der : ders) {
            if (auto details = pki::readCertificateDetails(der))
                known.append(std::move(*details));
        }
    };
    for (const QString &pem : registered)
        learn(api::mist::certificatesOf(pem));
    QList<Reviewed> reviewed;
    for (const auto &[file, bytes] : files) {
        nac::AuthorityReview found = nac::reviewAuthorities(bytes, known, now);
        learn(found.accepted()); // the next file may have it again
        reviewed.append({file, std::move(found)});
    }
    return reviewed;
}

/// Whether it is added, or nothing needs to be done; what was found is said.
bool AddAuthoritiesCommand::take(const QString &file, const nac::AuthorityCandidate &candidate)
{
    QJsonArray findings;
    const QString subject = candidate.details
                                    ? ui::CertificateText::displayName(candidate.details->index)
                                    : pki::itemTypeName(candidate.type);
    for (const nac::CertificateFinding &finding : candidate.findings) {
        const QString sentence = ui::FindingText::sentence(finding);
        findings.append(sentence);
        console().message(u"%1: %2: %3"_s.arg(file, subject, sentence));
    }
    m_authorities.append(QJsonObject{{u"source"_s, file},
                                     {u"id"_s, candidate.id},
                                     {u"subject"_s, subject},
                                     {u"verdict"_s, verdictName(candidate.verdict)},
                                     {u"findings"_s, findings}});
    if (candidate.details) {
        const QString pem = QString::fromLatin1(pki::certificateToPem(candidate.der));
        const ItemKey key{ItemType::CertificateAuthority, api::mist::certificateId(pem)};
        // One that is there stays as it is written there.
        const bool isKnown = items().items().contains(key);
        put(key, isKnown ? items().item(key) : QJsonObject{{u"pem"_s, pem}});
        return m_force || candidate.verdict != nac::AuthorityVerdict::Refuse ||
               isThereAlready(candidate);
    }
    // Keys and whatever else stands beside certificates is left out; that has been said.
    return m_force || candidate.type != pki::ItemType::Certificate;
}

void AddAuthoritiesCommand::judge(const QList<Reviewed> &reviewed)
{
    bool isGood = true;
    for (const auto &[file, review] : reviewed) {
        if (review.certificates().isEmpty())
            return failWith(Error(ErrorCode::NotRecognised, {u"certificate"_s, file}), json());
        for (const nac::AuthorityCandidate &candidate : review.candidates)
            isGood = take(file, candidate) && isGood;
    }
    if (isGood)
        return commit(u"add"_s);
    console().message(tr("Nothing was added; --force adds every certificate all the same."));
    if (json())
        printJson({{u"authorities"_s, m_authorities}, {u"items"_s, QJsonArray()}});
    end(AnswerIsNo);
}

void AddAuthoritiesCommand::describe(QJsonObject &json) const
{
    json.insert(u"authorities"_s, m_authorities);
}

// --------------------------------------------------------------------------------------- add-crl

QString AddCrlsCommand::name() const { return u"add-crl"_s; }

QString AddCrlsCommand::summary() const
{
    return tr("Edit the draft, add: certificate revocation lists from files");
}

void AddCrlsCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"name"_s, tr("What it is called; without it the name of the file."),
                      //: placeholder in --help
                      tr("name")});
    declareWorkspace(parser);
    parser.addPositionalArgument(u"FILE"_s, tr("CRLs as PEM or DER; - is standard input."),
                                 u"FILE…"_s);
}

void AddCrlsCommand::start(const QCommandLineParser &parser)
{
    auto files = filesOf(parser);
    if (!files)
        return failWith(files.error(), wantsJson(parser));
    m_files = std::move(*files);
    m_name = parser.value(u"name"_s);
    open(parser, Access::Write, Cloud::No);
}

void AddCrlsCommand::make()
{
    const auto work = [files = m_files] {
        const pki::ThreadCleanup cleanup;
        QList<QList<QByteArray>> lists;
        for (const auto &[file, bytes] : files) {
            QList<QByteArray> &found = lists.emplace_back();
            const pki::ReadResult read = pki::readObjects(bytes);
            for (const pki::Item &item : read.items) {
                if (item.type == pki::ItemType::Crl)
                    found.append(item.der);
            }
        }
        return Result<QList<QList<QByteArray>>>(lists);
    };
    async::then(
            async::onPool(*QThreadPool::globalInstance(), work), this,
            [this](const Result<QList<QList<QByteArray>>> &lists) {
                for (qsizetype i = 0; i < lists->size(); ++i) {
                    const QString file = m_files.at(i).first;
                    if (lists->at(i).isEmpty())
                        return failWith(Error(ErrorCode::NotRecognised, {u"crl"_s, file}), json());
                    for (const QByteArray &der : lists->at(i)) {
                        const QString name = m_name.isEmpty() ? QFileInfo(file).fileName() : m_name;
                        put({ItemType::CrlFile, api::mist::newLocalId()},
                            QJsonObject{{u"name"_s, name},
                                        {u"file"_s, QString::fromLatin1(der.toBase64())}});
                    }
                }
                commit(u"add"_s);
            });
}

} // namespace sekisho::ctl
