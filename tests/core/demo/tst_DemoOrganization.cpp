// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Switches.h"
#include "core/pki/Reader.h"
#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

#include <QSet>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// Kakuu Seiki K.K. itself: the story is all there, the X.509 is real, and the events say what the
/// rules say.
class tst_DemoOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        demo::DemoOptions options;
        options.switches = demo::Switches::showcase();
        QVERIFY(m_demo.start(options));
        m_nac = m_demo.get(u"@/setting"_s).object().value("mist_nac"_L1).toObject();
        for (const QJsonValue &value : m_demo.get(u"@/nacrules?limit=1000"_s).array())
            m_rules.append(value.toObject());
        for (const QJsonValue &value : m_demo.get(u"@/nactags?limit=1000"_s).array())
            m_tags.insert(value["id"_L1].toString(), value.toObject());
        m_events = m_demo.all(u"@/nac_clients/events/search?duration=8d&limit=1000"_s);
        m_clients = m_demo.all(u"@/nac_clients/search?duration=8d&limit=1000"_s);
    }

    void sizes()
    {
        QCOMPARE(m_rules.size(), 20);
        QVERIFY2(m_tags.size() >= 25 && m_tags.size() <= 35,
                 qPrintable(QString::number(m_tags.size())));
        QCOMPARE(m_clients.size(), 400);
        QVERIFY(m_events.size() > 8'500 && m_events.size() < 9'500);
        int issued = 0;
        for (int page = 1; page < 10; ++page)
            issued += int(
                    m_demo.get(u"@/setting/mist_scep/client_certs?limit=1000&page=%1"_s.arg(page))
                            .results()
                            .size());
        QCOMPARE(issued, 2'000);
        QCOMPARE(m_demo.get(u"@/sites"_s).array().size(), 7);
        QCOMPARE(m_demo.get(u"@/setting/mist_nac_crls"_s).results().size(), 2);
    }

    void labelsOfEveryType()
    {
        QSet<QString> types;
        QSet<QString> names;
        for (const QJsonObject &tag : m_tags) {
            types.insert(tag.value("type"_L1).toString());
            names.insert(tag.value("name"_L1).toString());
            QVERIFY(tag.value("name"_L1).toString().size() <= 32); // the portal's limit
        }
        QCOMPARE(types, (QSet<QString>{u"match"_s, u"vlan"_s, u"egress_vlan_names"_s, u"gbp_tag"_s,
                                       u"radius_attrs"_s, u"radius_group"_s,
                                       u"radius_vendor_attrs"_s, u"redirect_nacportal_id"_s,
                                       u"session_timeout"_s, u"username_attr"_s}));
        QCOMPARE(names.size(), m_tags.size());
    }

    void mistakesOfRealAdmins()
    {
        QSet<QString> dangling;
        QStringList disabled;
        QStringList dryRun;
        QSet<QString> used;
        for (const QJsonObject &rule : std::as_const(m_rules)) {
            QJsonArray ids = rule.value("matching"_L1)["nactags"_L1].toArray();
            for (const QJsonValue &id : rule.value("apply_tags"_L1).toArray())
                ids.append(id);
            for (const QJsonValue &id : std::as_const(ids)) {
                used.insert(id.toString());
                if (!m_tags.contains(id.toString()))
                    dangling.insert(rule.value("name"_L1).toString());
            }
            if (!rule.value("enabled"_L1).toBool())
                disabled.append(rule.value("name"_L1).toString());
            if (rule.value("dry_run"_L1).toBool())
                dryRun.append(rule.value("name"_L1).toString());
        }
        QCOMPARE(dangling, QSet<QString>{u"Warehouse scanners"_s});
        QCOMPARE(disabled, QStringList{u"Contractors"_s});
        QCOMPARE(dryRun, QStringList{u"Corp any wireless"_s});
        QVERIFY(!used.contains(idOfTag(u"Voice phones"_s)));
        // Shadowed: the one above asks for less and is allowed to decide first.
        const QJsonObject above = ruleNamed(u"Printers and cameras"_s);
        const QJsonObject below = ruleNamed(u"Mie Plant cameras"_s);
        QVERIFY(above.value("order"_L1).toInt() < below.value("order"_L1).toInt());
        const QJsonObject wide = above.value("matching"_L1).toObject();
        for (auto it = wide.begin(); it != wide.end(); ++it)
            QCOMPARE(below.value("matching"_L1)[it.key()], it.value());
        QVERIFY(below.value("matching"_L1).toObject().contains("site_ids"_L1));
        QCOMPARE(hits(below), 0);
    }

    void identityProviders()
    {
        QSet<QString> kinds;
        QSet<QString> mapped;
        for (const QJsonValue &entry : m_nac.value("idps"_L1).toArray())
            mapped.insert(entry["id"_L1].toString());
        QStringList unmapped;
        for (const QJsonValue &value : m_demo.get(u"@/ssos"_s).array()) {
            const QString type = value["idp_type"_L1].toString();
            kinds.insert(type + u':' + value["oauth_type"_L1].toString() +
                         value["ldap_type"_L1].toString());
            if (type != "saml"_L1 && !mapped.contains(value["id"_L1].toString()))
                unmapped.append(value["name"_L1].toString());
        }
        QCOMPARE(kinds, (QSet<QString>{u"oauth:azure"_s, u"oauth:okta"_s, u"oauth:ping_identity"_s,
                                       u"ldap:custom"_s, u"ldap:google"_s, u"mxedge_proxy:"_s,
                                       u"openroaming:"_s, u"saml:"_s}));
        QVERIFY(unmapped.contains(u"Entra ID (old tenant)"_s));
        QCOMPARE(m_nac.value("default_idp_id"_L1).toString(),
                 m_demo.named(u"@/ssos"_s, u"Entra ID Kakuu"_s).value("id"_L1).toString());
    }

    void linkedAccounts_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<QString>("status");
        QTest::newRow("intune") << u"intune"_s << u"success"_s;
        QTest::newRow("jamf") << u"jamf"_s << u"failed"_s;
        QTest::newRow("crowdstrike") << u"crowdstrike"_s << u"success"_s;
        QTest::newRow("vmware") << u"vmware"_s << QString();
        QTest::newRow("mobicontrol") << u"mobicontrol"_s << QString();
        QTest::newRow("sentinelone") << u"sentinelone"_s << QString();
    }
    void linkedAccounts()
    {
        QFETCH(QString, app);
        QFETCH(QString, status);
        const QJsonObject link =
                m_demo.get(u"@/setting/"_s + app + u"/link_accounts?forward=x"_s).object();
        QCOMPARE(link.value("linked"_L1).toBool(), !status.isEmpty());
        const QJsonValue account = link.value("accounts"_L1).toArray().first();
        QCOMPARE(account["last_status"_L1].toString(), status);
        if (status == "failed"_L1)
            QCOMPARE(account["error"_L1].toString(),
                     u"OAuth token refresh failed, please re-link your account"_s);
    }

    void certificateAuthorities()
    {
        QHash<QString, QList<pki::CertificateDetails>> byName;
        for (const QJsonValue &pem : m_nac.value("cacerts"_L1).toArray()) {
            const QList<QByteArray> ders = pki::certificatesFromPem(pem.toString().toLatin1());
            QCOMPARE(ders.size(), 1);
            const auto read = pki::readCertificateDetails(ders.first());
            QVERIFY(read);
            byName[read->index.subject.commonName()].append(*read);
        }
        const QDateTime now = m_demo.clock.now();
        const auto one = [&byName](const QString &name) { return byName.value(name).first(); };

        QCOMPARE(byName.size(), 6);
        const pki::CertificateDetails g1 = one(u"Kakuu Seiki Device CA G1"_s);
        QCOMPARE(now.date().daysTo(g1.index.notAfter.date()), 20);
        QCOMPARE(g1.crlDistributionPoints, QStringList{u"http://pki.corp.internal/g1.crl"_s});
        QVERIFY(g1.index.isCa);
        const pki::CertificateDetails g2 = one(u"Kakuu Seiki Device CA G2"_s);
        QVERIFY(now.daysTo(g2.index.notAfter) > 1'000);
        QVERIFY(g2.index.isCa && g2.index.pathLength == 0);
        QCOMPARE(g2.index.issuer.oneLine(),
                 u"C=JP, O=Kakuu Seiki K.K., CN=Kakuu Seiki Root CA G2"_s);
        QVERIFY(one(u"Kakuu Seiki Root CA G2"_s).selfSigned);
        QVERIFY(one(u"Kakuu Seiki Device CA 2016"_s).index.notAfter < now);
        QVERIFY(!one(u"Mie Plant Lab CA"_s).index.isCa);

        const QList<pki::CertificateDetails> crossed = byName.value(u"Kakuu Seiki Root CA G3"_s);
        QCOMPARE(crossed.size(), 2);
        QCOMPARE(crossed.at(0).spkiSha256, crossed.at(1).spkiSha256);
        QVERIFY(crossed.at(0).index.selfIssued != crossed.at(1).index.selfIssued);
    }

    void labelsNameTheAuthoritiesAsTheyAre()
    {
        QSet<QString> subjects;
        QJsonArray all = m_nac.value("cacerts"_L1).toArray();
        for (const QJsonValue &pem : m_nac.value("scep_cacerts"_L1).toArray())
            all.append(pem);
        for (const QJsonValue &pem : std::as_const(all)) {
            const auto der = pki::certificatesFromPem(pem.toString().toLatin1()).first();
            subjects.insert(pki::readCertificateIndex(der)->subject.slashForm());
        }
        for (const QString &label :
             {u"Issuer: Device CA"_s, u"Issuer: Mie Plant Lab CA"_s, u"Issuer: Mist SCEP CA"_s}) {
            const QString value =
                    m_tags.value(idOfTag(label)).value("values"_L1).toArray().first().toString();
            QVERIFY2(subjects.contains(value), qPrintable(value));
        }
    }

    void radiusCertificateHasTheManualsFlaws()
    {
        const QJsonValue server = m_nac.value("server_cert"_L1);
        const QList<QByteArray> chain =
                pki::certificatesFromPem(server["cert"_L1].toString().toLatin1());
        QCOMPARE(chain.size(), 2);
        const auto leaf = pki::readCertificateIndex(chain.first());
        const auto issuer = pki::readCertificateIndex(chain.last());
        QVERIFY(leaf && issuer);
        QCOMPARE(leaf->subject.commonName(), u"radius-test@example.jp"_s);
        QCOMPARE(leaf->issuer.oneLine(), issuer->subject.oneLine());
        QCOMPARE(leaf->subjectAlternativeNames.size(), 1);
        QCOMPARE(leaf->subjectAlternativeNames.first().type, u"email"_s);
        QCOMPARE(leaf->extendedKeyUsage, QStringList{u"1.3.6.1.5.5.7.3.1"_s});
        QVERIFY(leaf->notBefore.daysTo(leaf->notAfter) > 825);
        QVERIFY(leaf->notAfter > m_demo.clock.now());

        const Secret password = Secret::fromString(server["password"_L1].toString());
        pki::ReadOptions options;
        const QByteArray key = server["key"_L1].toString().toLatin1();
        QVERIFY(pki::readObjects(key, options).passwordNeeded);
        options.passwords = {&password};
        const pki::ReadResult opened = pki::readObjects(key, options);
        QCOMPARE(opened.items.size(), 1);
        QVERIFY(opened.items.first().key->encrypted);
        QCOMPARE(opened.items.first().key->spkiSha256,
                 pki::readCertificateDetails(chain.first())->spkiSha256);
    }

    void mistCertificates()
    {
        const QString id = m_demo.cloud->organizationId();
        const auto der = pki::certificatesFromPem(
                m_demo.get(u"@/cert"_s).object().value("cert"_L1).toString().toLatin1());
        const auto mist = pki::readCertificateDetails(der.first());
        QVERIFY(mist);
        QCOMPARE(mist->index.subject.oneLine(), u"C=US, O=Mist, OU=OrgCA, CN="_s + id);
        QCOMPARE(mist->index.serialHex(), u"01"_s);
        QCOMPARE(mist->crlDistributionPoints,
                 QStringList{u"http://api.mist.com/api/v1/orgs/"_s + id + u"/crl"_s});
        QCOMPARE(mist->index.notBefore.addYears(10).addDays(-2), mist->index.notAfter);
        QVERIFY(mist->selfSigned && mist->index.isCa);
        const auto scep = pki::readCertificateIndex(
                pki::certificatesFromPem(m_nac.value("scep_cacerts"_L1)[0].toString().toLatin1())
                        .first());
        QCOMPARE(scep->subject.oneLine(), u"C=US, O=MIST, OU="_s + id + u", CN=Mist SCEP CA"_s);
    }

    void revocationLists()
    {
        QStringList over;
        for (const QJsonValue &file : m_demo.get(u"@/setting/mist_nac_crls"_s).results()) {
            const QByteArray bytes = m_demo.get(QUrl(file["url"_L1].toString()).path()).body;
            const pki::ReadResult read = pki::readObjects(bytes);
            QCOMPARE(read.items.size(), 1);
            QVERIFY(read.items.first().crl);
            QCOMPARE(read.items.first().crl->issuer.commonName(), file["name"_L1].toString());
            QVERIFY(read.items.first().crl->revokedCount > 0);
            if (read.items.first().crl->nextUpdate < m_demo.clock.now())
                over.append(file["name"_L1].toString());
        }
        QCOMPARE(over, QStringList{u"Kakuu Seiki Device CA G1"_s});
    }

    void decisionsFollowTheirRule()
    {
        int decisions = 0;
        for (const QJsonObject &event : std::as_const(m_events)) {
            if (!event.contains("nacrule_matched"_L1))
                continue;
            ++decisions;
            const bool permit = event.value("type"_L1).toString() == "NAC_CLIENT_PERMIT"_L1;
            if (!event.value("nacrule_matched"_L1).toBool()) {
                QVERIFY(!permit && !event.contains("nacrule_id"_L1));
                continue;
            }
            const QJsonObject rule = ruleWithId(event.value("nacrule_id"_L1).toString());
            QVERIFY(rule.value("enabled"_L1).toBool() && !rule.value("dry_run"_L1).toBool());
            QCOMPARE(permit, rule.value("action"_L1).toString() == "allow"_L1);
            QString vlan;
            for (const QJsonValue &id : rule.value("apply_tags"_L1).toArray()) {
                const QJsonObject tag = m_tags.value(id.toString());
                if (tag.value("type"_L1).toString() == "vlan"_L1)
                    vlan = tag.value("vlan"_L1).toString();
            }
            QCOMPARE(event.value("vlan"_L1).toString(), permit ? vlan : QString());
        }
        QVERIFY(decisions > 1'000);
    }

    void hitCountsAreTheDecisions()
    {
        QHash<QString, qint64> expected;
        for (const QJsonObject &event : std::as_const(m_events)) {
            if (event.contains("nacrule_matched"_L1))
                ++expected[event.value("nacrule_id"_L1).toString()];
        }
        QHash<QString, qint64> counted;
        for (const QJsonValue &value :
             m_demo.get(u"@/nac_clients/events/count?distinct=nacrule_id&duration=8d&limit=1000"_s)
                     .results())
            counted.insert(value["nacrule_id"_L1].toString(), value["count"_L1].toInteger());
        QCOMPARE(counted, expected);
        QVERIFY(counted.value(QString()) > 0); // the fixed last rule
        QVERIFY(counted.size() >= 12);
    }

    /// The rules read once more, from the answers alone.
    void firstMatchDecides()
    {
        QHash<QString, QJsonObject> decision;
        for (const QJsonObject &event : std::as_const(m_events)) {
            if (event.contains("nacrule_matched"_L1))
                decision.insert(event.value("mac"_L1).toString(), event);
        }
        QVERIFY(decision.size() > 380);
        QSet<QString> kiosks;
        for (const QJsonObject &client :
             m_demo.all(u"@/nac_clients/search?duration=8d&limit=1000&hostname=kiosk-*"_s))
            kiosks.insert(client.value("mac"_L1).toString());
        int compared = 0;
        for (const QJsonObject &client : std::as_const(m_clients)) {
            const QString mac = client.value("mac"_L1).toString();
            if (!decision.contains(mac))
                continue; // refused before the rules
            const QJsonObject event = decision.value(mac);
            QString winner;
            QString dryRun;
            for (const QJsonObject &rule : std::as_const(m_rules)) {
                if (!rule.value("enabled"_L1).toBool() ||
                    !holds(rule.value("matching"_L1).toObject(), event, kiosks.contains(mac)))
                    continue;
                const QJsonObject excluded = rule.value("not_matching"_L1).toObject();
                if (!excluded.isEmpty() && holds(excluded, event, kiosks.contains(mac)))
                    continue;
                // Whether a guest has signed in is not in the answers: both rules may decide.
                if (rule.contains("guest_auth_state"_L1) &&
                    event.value("nacrule_id"_L1) != rule.value("id"_L1))
                    continue;
                if (rule.value("dry_run"_L1).toBool()) {
                    if (dryRun.isEmpty())
                        dryRun = rule.value("id"_L1).toString();
                    continue;
                }
                winner = rule.value("id"_L1).toString();
                break;
            }
            QCOMPARE(event.value("nacrule_id"_L1).toString(), winner);
            QCOMPARE(event.value("dryrun_nacrule_id"_L1).toString(), dryRun);
            QCOMPARE(client.value("last_nacrule_id"_L1).toString(), winner);
            ++compared;
        }
        QVERIFY(compared > 380);
    }

    void reasonsOfRefusal()
    {
        QHash<QString, int> reasons;
        for (const QJsonObject &event : std::as_const(m_events)) {
            if (event.value("type"_L1).toString() == "NAC_CLIENT_DENY"_L1)
                ++reasons[event.value("text"_L1).toString()];
        }
        QVERIFY(reasons.value(u"certificate has expired"_s) > 0);
        QVERIFY(reasons.value(u"unable to get local issuer certificate"_s) > 0);
        QVERIFY(reasons.value(u"Client rejected server certificate: TLS alert unknown ca"_s) > 0);
        QVERIFY(reasons.value(u"No matching auth policy rule, default rule applied"_s) > 0);
        QVERIFY(reasons.value(u"Denied by auth policy rule"_s) > 0);
        QVERIFY(!reasons.contains(QString()));
    }

    void byodClientsHaveIssuedCertificates()
    {
        QSet<QString> serials;
        for (int page = 1; page <= 2; ++page) {
            for (const QJsonValue &row :
                 m_demo.get(u"@/setting/mist_scep/client_certs?limit=1000&page=%1"_s.arg(page))
                         .results())
                serials.insert(row["serial_number"_L1].toString().remove(u' '));
        }
        QCOMPARE(serials.size(), 2'000);
        int byod = 0;
        for (const QJsonObject &client : std::as_const(m_clients)) {
            if (!client.value("last_cert_issuer"_L1).toString().endsWith("Mist SCEP CA"_L1))
                continue;
            ++byod;
            QVERIFY(serials.contains(client.value("last_cert_serial"_L1).toString()));
        }
        QCOMPARE(byod, 66);
    }

    void secretsAreObviouslyFake()
    {
        for (const QJsonValue &value : m_demo.get(u"@/ssos"_s).array()) {
            for (const auto &key :
                 {"oauth_cc_client_secret"_L1, "ldap_bind_password"_L1, "scim_secret_token"_L1}) {
                const QString secret = value[key].toString();
                QVERIFY(secret.isEmpty() || secret.startsWith("demo-not-a-secret-"_L1));
            }
        }
    }

    void sameSeedSameOrganization()
    {
        test::DemoFixture again;
        QVERIFY(again.start());
        QCOMPARE(again.cloud->organizationId(), m_demo.cloud->organizationId());
        QCOMPARE(again.cloud->token(), m_demo.cloud->token());
        QCOMPARE(again.get(u"@/nacrules"_s).body, m_demo.get(u"@/nacrules"_s).body);
        QCOMPARE(again.get(u"@/nac_clients/search?duration=8d&limit=1000"_s).body,
                 m_demo.get(u"@/nac_clients/search?duration=8d&limit=1000"_s).body);
        demo::DemoOptions options;
        options.seed = 2;
        test::DemoFixture other;
        QVERIFY(other.start(options));
        QVERIFY(other.cloud->organizationId() != m_demo.cloud->organizationId());
        QVERIFY(other.cloud->token() != m_demo.cloud->token());
    }

    /// The same story with less to carry.
    void smallOrganization()
    {
        demo::DemoOptions options;
        options.size = demo::Size::Small;
        test::DemoFixture few;
        QVERIFY(few.start(options));
        QCOMPARE(few.get(u"@/nacrules?limit=1000"_s).array().size(), m_rules.size());
        QCOMPARE(few.get(u"@/nactags?limit=1000"_s).array().size(), m_tags.size());
        QCOMPARE(few.get(u"@/nac_clients/events/search?duration=8d&limit=1"_s)
                         .object()
                         .value("total"_L1)
                         .toInt(),
                 1'200);
        QCOMPARE(few.get(u"@/setting/mist_scep/client_certs?limit=1000"_s).results().size(), 200);
    }

    /// Nothing of the configuration is missing.
    void tinyOrganization()
    {
        demo::DemoOptions options;
        options.size = demo::Size::Tiny;
        test::DemoFixture few;
        QVERIFY(few.start(options));
        QCOMPARE(few.get(u"@/nacrules?limit=1000"_s).array().size(), m_rules.size());
        QCOMPARE(few.get(u"@/nactags?limit=1000"_s).array().size(), m_tags.size());
        QCOMPARE(few.get(u"@/usermacs/search?limit=1000"_s).results().size(),
                 m_demo.get(u"@/usermacs/search?limit=1000"_s).results().size());
        const int events = few.get(u"@/nac_clients/events/search?duration=8d&limit=1"_s)
                                   .object()
                                   .value("total"_L1)
                                   .toInt();
        QVERIFY2(events > 100 && events < 500, qPrintable(QString::number(events)));
        QCOMPARE(few.get(u"@/setting/mist_scep/client_certs?limit=1000"_s).results().size(), 30);
    }

    void large()
    {
        demo::DemoOptions options;
        options.size = demo::Size::Large;
        test::DemoFixture large;
        QVERIFY(large.start(options));
        const int rules = large.get(u"@/nacrules?limit=1"_s).headers.value("x-page-total").toInt();
        const int tags = large.get(u"@/nactags?limit=1"_s).headers.value("x-page-total").toInt();
        QCOMPARE(rules + tags, 2'000);
        QCOMPARE(large.get(u"@/nac_clients/events/search?duration=8d&limit=1"_s)
                         .object()
                         .value("total"_L1)
                         .toInt(),
                 200'000);
        const QString issued = u"@/setting/mist_scep/client_certs?limit=1000&page=%1"_s;
        QCOMPARE(large.get(issued.arg(100)).results().size(), 1'000);
        QCOMPARE(large.get(issued.arg(101)).results().size(), 0);
        QSet<QString> serials;
        for (int page = 1; page <= 100; page += 33) {
            for (const QJsonValue &row : large.get(issued.arg(page)).results())
                serials.insert(row["serial_number"_L1].toString());
        }
        QCOMPARE(serials.size(), 4'000);
    }

private:
    QString idOfTag(const QString &name) const
    {
        for (auto it = m_tags.cbegin(); it != m_tags.cend(); ++it) {
            if (it->value("name"_L1).toString() == name)
                return it.key();
        }
        return {};
    }
    QJsonObject ruleNamed(const QString &name) const
    {
        for (const QJsonObject &rule : m_rules) {
            if (rule.value("name"_L1).toString() == name)
                return rule;
        }
        return {};
    }
    QJsonObject ruleWithId(const QString &id) const
    {
        for (const QJsonObject &rule : m_rules) {
            if (rule.value("id"_L1).toString() == id)
                return rule;
        }
        return {};
    }
    int hits(const QJsonObject &rule)
    {
        return int(std::count_if(m_events.cbegin(), m_events.cend(), [&](const QJsonObject &event) {
            return event.value("nacrule_id"_L1) == rule.value("id"_L1);
        }));
    }

    static bool valueMatches(const QString &pattern, const QString &fact)
    {
        return pattern.endsWith(u'*') ? fact.startsWith(pattern.chopped(1)) : fact == pattern;
    }
    bool holds(const QJsonObject &criteria, const QJsonObject &event, bool kiosk)
    {
        for (auto it = criteria.begin(); it != criteria.end(); ++it) {
            const QString key = it.key();
            const QJsonArray wanted = it.value().toArray();
            if (key == "auth_type"_L1 && event.value(key) != it.value())
                return false;
            if (key == "port_types"_L1 && !wanted.contains(event.value("port_type"_L1)))
                return false;
            if (key == "site_ids"_L1 && !wanted.contains(event.value("site_id"_L1)))
                return false;
            if (key == "sitegroup_ids"_L1) {
                bool member = false;
                for (const QJsonValue &site : m_demo.get(u"@/sites"_s).array()) {
                    if (site["id"_L1] == event.value("site_id"_L1))
                        member = site["sitegroup_ids"_L1].toArray().contains(wanted.first());
                }
                if (!member)
                    return false;
            }
            if (key != "nactags"_L1)
                continue;
            for (const QJsonValue &id : wanted) {
                if (!labelHolds(m_tags.value(id.toString()), event, kiosk))
                    return false;
            }
        }
        return true;
    }
    static bool labelHolds(const QJsonObject &tag, const QJsonObject &event, bool kiosk)
    {
        static const QHash<QString, QString> fields = {{u"cert_issuer"_s, u"cert_issuer"_s},
                                                       {u"mdm_status"_s, u"mdm_compliance"_s},
                                                       {u"usermac_label"_s, u"usermac_label"_s},
                                                       {u"idp_role"_s, u"idp_role"_s},
                                                       {u"ssid"_s, u"ssid"_s},
                                                       {u"client_mac"_s, u"mac"_s}};
        const QString match = tag.value("match"_L1).toString();
        if (match == "hostname"_L1)
            return kiosk;
        QStringList facts;
        if (match == "realm"_L1) {
            facts.append(event.value("username"_L1).toString().section(u'@', 1));
        } else {
            const QJsonValue value = event.value(fields.value(match));
            for (const QJsonValue &one : value.toArray())
                facts.append(one.toString());
            if (value.isString())
                facts.append(value.toString());
        }
        for (const QJsonValue &pattern : tag.value("values"_L1).toArray()) {
            for (const QString &fact : std::as_const(facts)) {
                if (valueMatches(pattern.toString(), fact))
                    return true;
            }
        }
        return false;
    }

    test::DemoFixture m_demo;
    QJsonObject m_nac;
    QList<QJsonObject> m_rules;
    QHash<QString, QJsonObject> m_tags;
    QList<QJsonObject> m_events;
    QList<QJsonObject> m_clients;
};

SEKISHO_TEST(DemoOrganization);
#include "tst_DemoOrganization.moc"
