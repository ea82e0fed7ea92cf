// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "core/api/mist/Pages.h"
#include "tests/core/api/MistBench.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Kind;

namespace {

/// One GET of the API description whose answers this program understands.
struct Operation
{
    Kind kind = Kind::Self;
    bool isItem = false; ///< answers with one object of a list
    int wantedExamples = 1;
    int wantedObjects = 1; ///< over all examples
};

/// The description, and what its references lead to.
class Description
{
public:
    explicit Description(const QByteArray &text)
        : m_root(QJsonDocument::fromJson(text).object())
    {
    }
    bool isEmpty() const { return m_root.isEmpty(); }
    QStringList paths() const { return m_root.value("paths"_L1).toObject().keys(); }

    /// Every example of the 200 answer to a GET, by name.
    QMap<QString, QJsonValue> examples(const QString &path) const
    {
        const QJsonObject get =
                object(m_root.value("paths"_L1).toObject().value(path).toObject().value("get"_L1));
        const QJsonObject answer = object(get.value("responses"_L1).toObject().value("200"_L1));
        const QJsonObject content =
                answer.value("content"_L1).toObject().value("application/json"_L1).toObject();
        const QJsonObject named = content.value("examples"_L1).toObject();
        QMap<QString, QJsonValue> found;
        for (auto it = named.begin(); it != named.end(); ++it)
            found.insert(it.key(), object(it.value()).value("value"_L1));
        if (content.contains("example"_L1))
            found.insert(u"example"_s, content.value("example"_L1));
        return found;
    }

private:
    /// The object, or the one that its $ref (a JSON pointer, RFC 6901) names.
    QJsonObject object(const QJsonValue &value) const
    {
        const QString reference = value.toObject().value("$ref"_L1).toString();
        if (!reference.startsWith("#/"_L1))
            return value.toObject();
        QJsonValue target = m_root;
        for (QString step : reference.mid(2).split(u'/'))
            target =
                    target.toObject().value(step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
        return target.toObject();
    }

    QJsonObject m_root;
};

mist::Cloud cloud() { return mist::cloudFromText(u"https://api.mist.com"_s).value(); }

/// The path of a kind as the description writes it; from the path that the program asks for.
QString templateOf(Kind kind)
{
    const nac::OrganizationId organization(u"{org_id}"_s);
    const QString asked = mist::firstPath(cloud(), organization, kind, {}, nac::LinkedApp::Intune,
                                          QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
    QString path = QUrl::fromPercentEncoding(asked.section(u'?', 0, 0).toLatin1());
    if (kind == Kind::LinkedApp)
        path.replace("/intune/"_L1, "/{app_name}/"_L1);
    return path;
}

/// Every operation by its path. The numbers are those of the description of 2606.1.1.
QMap<QString, Operation> operations()
{
    QMap<QString, Operation> all;
    const QList<Kind> kinds = mist::allKinds();
    for (const Kind kind : kinds)
        all.insert(templateOf(kind), {kind});
    const auto more = [&](Kind kind, int examples, int objects) {
        all[templateOf(kind)].wantedExamples = examples;
        all[templateOf(kind)].wantedObjects = objects;
    };
    more(Kind::Setting, 3, 3);
    more(Kind::OrgCertificate, 2, 2);
    more(Kind::OnboardCa, 3, 3);
    more(Kind::LinkedApp, 11, 11);
    more(Kind::Rule, 2, 2);
    more(Kind::Sso, 2, 2); // the sign-in of admins is not read
    more(Kind::Event, 2, 3);
    // The other name of the audit log, and what is read as part of a list.
    all.insert(templateOf(Kind::AuditEntry) + "/search"_L1, {Kind::AuditEntry});
    all.insert(templateOf(Kind::Rule) + "/{nacrule_id}"_L1, {Kind::Rule, true});
    all.insert(templateOf(Kind::Label) + "/{nactag_id}"_L1, {Kind::Label, true, 21, 21});
    all.insert(templateOf(Kind::Sso) + "/{sso_id}"_L1, {Kind::Sso, true, 2, 1});
    all.insert(templateOf(Kind::Portal) + "/{nacportal_id}"_L1, {Kind::Portal, true});
    all.insert(u"/api/v1/orgs/{org_id}/usermacs/{usermac_id}"_s, {Kind::Endpoint, true});
    for (const QString &sameOfASite : {u"search"_s, u"events/search"_s, u"events/count"_s}) {
        Operation operation =
                all.value(u"/api/v1/orgs/{org_id}/nac_clients/"_s + sameOfASite, {Kind::Self});
        all.insert(u"/api/v1/sites/{site_id}/nac_clients/"_s + sameOfASite, operation);
    }
    return all;
}

net::HttpResponse answerOf(const QJsonValue &value)
{
    net::HttpResponse response;
    response.status = 200;
    response.contentType = "application/json";
    response.body = value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                    : QJsonDocument(value.toObject()).toJson();
    return response;
}

/// How many of the objects of a kind have become part of the organization; nothing where the
/// organization does not have them one by one.
std::optional<qsizetype> countIn(const nac::Organization &organization, Kind kind)
{
    switch (kind) {
    case Kind::Site:
        return organization.sites.size();
    case Kind::SiteGroup:
        return organization.siteGroups.size();
    case Kind::CrlFile:
        return organization.crlFiles.size();
    case Kind::IssuedCertificate:
        return organization.issuedCertificates.size();
    case Kind::Rule:
        return organization.rules.size();
    case Kind::Label:
        return organization.labels.size();
    case Kind::Sso:
        return organization.identityProviders.size();
    case Kind::Portal:
        return organization.portals.size();
    case Kind::Endpoint:
        return organization.endpoints.size();
    case Kind::Client:
        return organization.clients.size();
    case Kind::Event:
        return organization.events.size();
    case Kind::AuditEntry:
        return organization.auditLog.size();
    default:
        return std::nullopt;
    }
}

/// What is missing of an organization made of one answer; empty if nothing is.
QString missingIn(const nac::Organization &organization, const QJsonObject &json, Kind kind)
{
    const auto unless = [](bool there, const char *what) {
        return there ? QString() : QString::fromLatin1(what);
    };
    switch (kind) {
    case Kind::Self:
        return unless(!organization.self.email.isEmpty() && !organization.self.privileges.isEmpty(),
                      "e-mail or privileges");
    case Kind::Organization:
        return unless(!organization.name.isEmpty(), "name");
    case Kind::Setting:
        return unless(organization.settings.present == json.contains("mist_nac"_L1), "mist_nac");
    case Kind::OrgCertificate:
        return unless(!organization.mistCertificate.pem.isEmpty(), "certificate");
    case Kind::OnboardCa:
        return unless(organization.onboardCa.state != nac::OnboardCa().state, "state");
    case Kind::LinkedApp:
        return unless(organization.linkedAccounts.size() ==
                              json.value("accounts"_L1).toArray().size(),
                      "accounts");
    case Kind::Rule:
        return unless(std::all_of(organization.rules.begin(), organization.rules.end(),
                                  [](const nac::Rule &rule) { return rule.action.known; }),
                      "a known action");
    case Kind::Label:
        return unless(std::all_of(organization.labels.begin(), organization.labels.end(),
                                  [](const nac::Label &label) {
                                      return label.type.known &&
                                             (label.match.known || label.match.isEmpty());
                                  }),
                      "a known type");
    case Kind::Sso:
        return unless(std::all_of(organization.identityProviders.begin(),
                                  organization.identityProviders.end(),
                                  [](const nac::IdentityProvider &provider) {
                                      return provider.type.known;
                                  }),
                      "a known type");
    case Kind::EventCount:
        return unless(organization.hitCounts.contains(nac::HitPeriod::Last7Days), "hit counts");
    case Kind::EventType:
        return unless(!organization.eventTypes.isEmpty(), "types");
    case Kind::FingerprintTypes:
        return unless(!organization.fingerprintTypes.families.isEmpty() &&
                              !organization.fingerprintTypes.osTypes.isEmpty(),
                      "families or systems");
    default:
        return {};
    }
}

} // namespace

/// Every example of the vendor's API description through the reading of production: page, redaction
/// and organization. The description is no part of this tree.
class tst_VendorExamples : public QObject
{
    Q_OBJECT

    std::unique_ptr<Description> m_description;
    const nac::OrganizationId m_organization{u"org-1"_s};

    /// Reads one answer as a pull does; the number of objects, or -1 after telling what was wrong.
    qsizetype read(Kind kind, std::optional<nac::LinkedApp> app, const QJsonValue &value) const
    {
        mist::PageRequest request;
        request.kind = kind;
        request.linkedApp = app;
        request.base = cloud().apiUrl;
        request.limit = mist::PullScope().pageSize;
        request.maxPages = mist::PullScope().maxPages;
        request.cursor.path =
                mist::firstPath(cloud(), m_organization, kind, {}, app,
                                QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
        const Result<mist::Page> page = mist::readPage(request, answerOf(value), {});
        if (!page) {
            qWarning().noquote() << page.error().toLogLine();
            return -1;
        }
        QList<mist::RawObject> kept;
        for (const mist::RawObject &object : page->objects)
            kept.append({object.id, mist::redactSecrets(kind, object.json, Secret())});
        QStringList problems;
        const nac::OrganizationPtr organization =
                mist::assembleOrganization({{kind, kept}}, m_organization, &problems);
        if (!problems.isEmpty()) {
            qWarning().noquote() << problems.join(u'\n');
            return -1;
        }
        const auto counted = countIn(*organization, kind);
        if (counted && *counted != kept.size()) {
            qWarning() << *counted << "of" << kept.size() << "objects are left";
            return -1;
        }
        const QString missing =
                missingIn(*organization, kept.isEmpty() ? QJsonObject() : kept.first().json, kind);
        if (!missing.isEmpty()) {
            qWarning().noquote() << "missing:" << missing;
            return -1;
        }
        return kept.size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = qEnvironmentVariable(
                "SEKISHO_OPENAPI",
                QStringLiteral(SEKISHO_SOURCE_DIR "/../shared/reference/mist-nac.openapi.json"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(u"no API description at "_s + path)); // house-rule: not in the tree
        m_description = std::make_unique<Description>(file.readAll());
        QVERIFY2(!m_description->isEmpty(), qPrintable(path));
    }

    void everyExampleIsRead_data()
    {
        QTest::addColumn<QString>("path");
        const QMap<QString, Operation> all = operations();
        for (auto it = all.begin(); it != all.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void everyExampleIsRead()
    {
        QFETCH(const QString, path);
        const Operation operation = operations().value(path);
        QVERIFY2(m_description->paths().contains(path), "no path of the description");
        const QMap<QString, QJsonValue> examples = m_description->examples(path);
        qsizetype objects = 0;
        for (auto it = examples.begin(); it != examples.end(); ++it) {
            const QJsonValue answer =
                    operation.isItem ? QJsonValue(QJsonArray{it.value()}) : it.value();
            if (operation.kind != Kind::LinkedApp) {
                const qsizetype found = read(operation.kind, {}, answer);
                QVERIFY2(found >= 0, qPrintable(it.key()));
                objects += found;
                continue;
            }
            // The examples are of apps, not all of them ours; each is read as every one of ours.
            const QList<nac::LinkedApp> apps = nac::allLinkedApps();
            for (const nac::LinkedApp app : apps)
                QCOMPARE(read(operation.kind, app, answer), 1);
            ++objects;
        }
        qInfo().noquote() << path << "examples:" << examples.size() << "objects:" << objects;
        QVERIFY2(examples.size() >= operation.wantedExamples,
                 qPrintable(QString::number(examples.size())));
        QVERIFY2(objects >= operation.wantedObjects, qPrintable(QString::number(objects)));
    }

    /// Counts, which are no kind of a pull.
    void countsAreRead()
    {
        const nac::OrganizationId organization(u"{org_id}"_s);
        for (const mist::Counted what : {mist::Counted::Clients, mist::Counted::Events}) {
            const QString path = QUrl::fromPercentEncoding(
                    mist::countPath(what, organization, u"property"_s, {}, {})
                            .section(u'?', 0, 0)
                            .toLatin1());
            const QMap<QString, QJsonValue> examples = m_description->examples(path);
            QVERIFY2(!examples.isEmpty(), qPrintable(path));
            for (const QJsonValue &example : examples) {
                // The generated example names the field "property".
                const mist::ValueCounts counts =
                        mist::decodeCounts(example.toObject(), u"property"_s);
                QCOMPARE(counts.entries.size(),
                         example.toObject().value("results"_L1).toArray().size());
                for (const mist::ValueCounts::Entry &entry : counts.entries)
                    QVERIFY(!entry.value.isEmpty());
            }
            qInfo().noquote() << path << "examples:" << examples.size();
        }
    }

    void usageIsRead()
    {
        const QMap<QString, QJsonValue> examples = m_description->examples(u"/api/v1/self/usage"_s);
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue &example : examples) {
            test::MistBench bench;
            bench.server.script({test::Reply::json(answerOf(example).body)});
            const QPair<int, int> usage = test::await(bench.client.usage()).value();
            QCOMPARE(usage.first, example.toObject().value("requests"_L1).toInt(-1));
            QCOMPARE(usage.second, example.toObject().value("request_limit"_L1).toInt(-1));
        }
    }

    /// A walk that finds nothing would find no fault.
    void nothingOfTheDescriptionIsOverlooked()
    {
        // What is not read: tokens, constants and objects of other features, sign-ins that failed,
        // files. Counts and usage have their own tests.
        const QStringList notRead{u"apitokens"_s,  u"alarm"_s,    u"webhook_topics"_s,
                                  u"mxclusters"_s, u"crl"_s,      u"pskportals"_s,
                                  u"failures"_s,   u"metadata"_s, u"saml_metadata"_s,
                                  u"usage"_s};
        const QMap<QString, Operation> read = operations();
        int examples = 0;
        const QStringList paths = m_description->paths();
        for (const QString &path : paths) {
            const qsizetype found = m_description->examples(path).size();
            if (read.contains(path)) {
                examples += int(found);
                continue;
            }
            const QStringList steps = path.split(u'/');
            const bool known =
                    path.endsWith("/count"_L1) ||
                    std::any_of(notRead.begin(), notRead.end(), [&](const QString &word) {
                        return std::any_of(steps.begin(), steps.end(), [&](const QString &step) {
                            return step.startsWith(word);
                        });
                    });
            QVERIFY2(known || found == 0, qPrintable(path));
        }
        qInfo() << "examples in all:" << examples;
        QVERIFY2(examples >= 70, qPrintable(QString::number(examples)));
    }
};

SEKISHO_TEST(VendorExamples);
#include "tst_VendorExamples.moc"
