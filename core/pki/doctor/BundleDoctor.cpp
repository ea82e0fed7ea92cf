// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/doctor/BundleDoctor.h"

#include "core/pki/OpenSslHandles.h"
#include "core/pki/convert/BundleOrder.h"
#include "core/pki/doctor/KeyText.h"
#include "core/pki/lint/Delivery.h"

#include <QHash>
#include <QSet>
#include <numeric>

namespace sekisho::doctor {

using lint::Finding;
using lint::Role;
using lint::Roles;
using lint::Severity;
using pki::Item;
using pki::ItemType;

namespace {

/// More certificates than any chain has, of what somebody may paste by mistake.
constexpr int kMaxItems = 2000;
/// Known authorities above one chain that are looked at.
constexpr qsizetype kMaxCandidates = 200;

/// Whether the portal or every kind of client refuses it.
bool stops(const Finding &finding)
{
    if (finding.severity != Severity::Error)
        return false;
    return !finding.platforms || finding.platforms.testFlag(lint::Platform::Mist) ||
           (finding.platforms & lint::kSupplicants) == lint::kSupplicants;
}

bool isReady(const BundleReport &report)
{
    return report.hasCertificate() && report.keyMatches && report.problems.isEmpty() &&
           std::none_of(report.findings.cbegin(), report.findings.cend(), stops);
}

/// The work of one call.
class Doctor
{
public:
    Doctor(const BundleFields &fields, const QDateTime &now, const CancelToken &cancel)
        : m_fields(fields)
        , m_now(now)
        , m_cancel(cancel)
    {
    }

    BundleReport run()
    {
        readFields();
        if (m_report.items.isEmpty() || m_cancel.isCancelled())
            return std::move(m_report);
        const lint::Options options = lintOptions();
        // Objects that are none of the form's business (a CSR, a CRL) are judged, but not sent.
        const lint::Surroundings around(m_report.items, options, options.profiles);
        const lint::Delivery delivery = lint::deliveryOf(around, options.bundles.constFirst());
        takeChain(around, delivery);
        takeMissing();
        takeKey(around);
        emitFields();
        judge(options);
        decide();
        pki::dropOpenSslErrors();
        return std::move(m_report);
    }

private:
    void readFields()
    {
        pki::ReadOptions options;
        options.maxItems = kMaxItems;
        if (!m_fields.password.isEmpty())
            options.passwords.push_back(&m_fields.password);
        pki::ReadResult certificates = pki::readObjects(m_fields.certificates, options);
        pki::ReadResult keys = pki::readObjects(m_fields.key.reveal(), options);
        if (!m_fields.certificates.isEmpty())
            takeProblems(Field::Certificates, certificates);
        if (!m_fields.key.isEmpty())
            takeProblems(Field::Key, keys);
        m_repairs = certificates.repairs;

        QSet<QByteArray> known;
        for (Item &item : certificates.items) {
            if (item.type != ItemType::Certificate)
                continue;
            known.insert(item.sha256);
            m_report.items.append(std::move(item));
        }
        m_given = m_report.items.size();
        // A PKCS#12 file brings its certificates along.
        for (Item &item : keys.items) {
            if (item.type == ItemType::Certificate && !known.contains(item.sha256)) {
                known.insert(item.sha256);
                m_report.items.append(std::move(item));
            }
        }
        m_certificates = m_report.items.size();
        m_keyInput = m_fields.key.reveal();
        const auto takeKeys = [this](QList<Item> &items) {
            for (Item &item : items) {
                if (item.type == ItemType::PrivateKey)
                    m_report.items.append(std::move(item));
            }
        };
        takeKeys(keys.items);
        if (m_report.items.size() == m_certificates) { // pasted together into one field
            m_keyInput = m_fields.certificates;
            takeKeys(certificates.items);
        }
    }

    void takeProblems(Field field, const pki::ReadResult &result)
    {
        for (const pki::Problem &problem : result.problems) {
            // Of a key: mist.key.password says it better. A missing MAC keeps nothing closed.
            const bool said = field == Field::Key && result.items.size() > 0 &&
                              (problem.error.code == ErrorCode::WrongPassword ||
                               problem.error.code == ErrorCode::PasswordRequired);
            const bool isKeyThere =
                    std::any_of(result.items.cbegin(), result.items.cend(),
                                [](const Item &item) { return item.type == ItemType::PrivateKey; });
            if (!(said && isKeyThere) && problem.error.code != ErrorCode::MissingMac)
                m_report.problems.append({field, problem});
        }
    }

    lint::Options lintOptions() const
    {
        lint::Options options;
        options.now = m_now;
        options.profiles = lint::Profile::MistRadius;
        options.delivery = true;
        options.keyPasswordGiven = !m_fields.password.isEmpty();
        options.isListedWeakKey = m_fields.isListedWeakKey;
        QList<qsizetype> all(m_report.items.size());
        std::iota(all.begin(), all.end(), 0);
        options.bundles.append(all);
        options.repairs.insert(0, m_repairs);
        return options;
    }

    void takeChain(const lint::Surroundings &around, const lint::Delivery &delivery)
    {
        m_report.leaf = delivery.leaf;
        m_report.isComplete = delivery.leaf >= 0 && delivery.end == lint::Delivery::End::Root;
        // Moved: it had another place among those of the chain.
        QList<qsizetype> given;
        for (const qsizetype index : delivery.certificates) {
            if (delivery.chain.contains(index))
                given.append(index);
        }
        for (qsizetype place = 0; place < delivery.chain.size(); ++place) {
            BundleLink link = linkOf(delivery.chain.at(place));
            if (link.given < 0)
                link.fate = BundleLink::Fate::FromKey;
            else if (given.value(place, -1) != link.item)
                link.fate = BundleLink::Fate::Moved;
            m_report.chain.append(link);
            m_report.certificatePem += pki::certificateToPem(m_report.items.at(link.item).der);
        }
        const auto leaveOut = [&](const QList<qsizetype> &indexes, BundleLink::Fate fate) {
            for (const qsizetype index : indexes) {
                BundleLink link = linkOf(index);
                link.fate = fate;
                m_report.leftOut.append(link);
            }
        };
        leaveOut(delivery.repeated, BundleLink::Fate::Repeated);
        leaveOut(delivery.alternates, BundleLink::Fate::Alternate);
        leaveOut(delivery.strangers, BundleLink::Fate::Stranger);
        std::sort(m_report.leftOut.begin(), m_report.leftOut.end(),
                  [](const BundleLink &a, const BundleLink &b) { return a.item < b.item; });
        if (delivery.leaf < 0)
            return;
        // What is sent once the chain is mended.
        QList<const lint::Facts *> sent;
        for (const qsizetype index : delivery.chain)
            sent.append(around.factsOf(index));
        const lint::Flights flights = lint::flightsOf(around, *around.factsOf(delivery.leaf), sent);
        m_report.serverFlightBytes = flights.server;
        m_report.roundTrips = flights.rounds;
    }

    /// Looks among what is known for the certificates above the last one of the chain.
    void takeMissing()
    {
        if (m_report.isComplete || m_report.chain.isEmpty() || m_fields.known.isEmpty())
            return;
        QList<QByteArray> chain;
        for (const BundleLink &link : std::as_const(m_report.chain))
            chain.append(m_report.items.at(link.item).der);
        const auto ordered = pki::orderBundle(chain, candidatesAbove(chain.constLast()));
        // Only if what is there stays as it is: the doctor's order is the one that is shown.
        if (ordered && ordered->chain.mid(0, chain.size()) == chain)
            m_report.missing = ordered->chain.mid(chain.size());
    }

    /// The known authorities with the names that can be met above a certificate.
    QList<QByteArray> candidatesAbove(const QByteArray &last) const
    {
        QHash<QString, QList<std::pair<QByteArray, QString>>> bySubject; // and the issuer's name
        for (const QByteArray &der : m_fields.known) {
            const auto index = pki::readCertificateIndex(der);
            if (index && index->isCa)
                bySubject[index->subject.oneLine()].append({der, index->issuer.oneLine()});
        }
        QList<QByteArray> found;
        const auto below = pki::readCertificateIndex(last);
        QStringList open = below ? QStringList{below->issuer.oneLine()} : QStringList();
        QSet<QString> seen(open.cbegin(), open.cend());
        while (!open.isEmpty()) {
            const auto candidates = bySubject.value(open.takeFirst());
            for (const auto &[der, issuer] : candidates) {
                if (found.size() >= kMaxCandidates)
                    return found;
                found.append(der);
                if (!seen.contains(issuer)) {
                    seen.insert(issuer);
                    open.append(issuer);
                }
            }
        }
        return found;
    }

    BundleLink linkOf(qsizetype item) const
    {
        BundleLink link;
        link.item = item;
        link.given = item < m_given ? static_cast<int>(item) : -1;
        return link;
    }

    void takeKey(const lint::Surroundings &around)
    {
        const lint::Facts *leaf = m_report.leaf >= 0 ? around.factsOf(m_report.leaf) : nullptr;
        for (qsizetype i = m_certificates; i < m_report.items.size(); ++i) {
            const Item &item = m_report.items.at(i);
            const bool matches = leaf && lint::isKeyOf(item, *leaf);
            if (m_report.key < 0 || (matches && !m_report.keyMatches)) {
                m_report.key = i;
                m_report.keyOpen = item.keyDer != nullptr;
                m_report.keyMatches = matches;
            }
        }
    }

    void emitFields()
    {
        if (m_report.key < 0)
            return;
        const Item &item = m_report.items.at(m_report.key);
        Secret text = keyText(item, m_keyInput, m_fields.password);
        if (text.isEmpty())
            return;
        m_report.keyPem = std::make_shared<const Secret>(std::move(text));
        if (item.key && item.key->encrypted && !m_fields.password.isEmpty())
            m_report.password = std::make_shared<const Secret>(m_fields.password.clone());
    }

    void judge(const lint::Options &options)
    {
        m_report.findings = lint::lint(m_report.items, options, m_cancel);
        if (m_report.leaf < 0 || m_cancel.isCancelled())
            return;
        // Whatever it was issued for: here it is to be a RADIUS server's.
        const Item leaf = m_report.items.at(m_report.leaf);
        if (lint::inferredRoles(leaf).testFlag(Role::RadiusServer))
            return;
        m_report.findings.removeIf([&](const Finding &finding) {
            return finding.item == m_report.leaf && finding.role != Role::Bundle;
        });
        lint::Options asServer = options;
        asServer.roles = Role::RadiusServer;
        asServer.bundleRules = false;
        asServer.bundles.clear();
        for (qsizetype i = 0; i < m_certificates; ++i) {
            if (i != m_report.leaf)
                asServer.authorities.append(m_report.items.at(i).der);
        }
        QList<Finding> findings = lint::lint({leaf}, asServer, m_cancel);
        for (Finding &finding : findings) {
            // The others were not given as what the server is to trust.
            if (finding.id == QLatin1StringView("wire.ca-names"))
                continue;
            finding.item = m_report.leaf;
            m_report.findings.append(std::move(finding));
        }
    }

    void decide()
    {
        std::stable_sort(
                m_report.findings.begin(), m_report.findings.end(),
                [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
        m_report.ready = !m_cancel.isCancelled() && isReady(m_report);
    }

    const BundleFields &m_fields;
    const QDateTime m_now;
    const CancelToken m_cancel;
    QList<pki::Repair> m_repairs;
    qsizetype m_given = 0;        ///< certificates of their own field
    qsizetype m_certificates = 0; ///< all certificates; keys follow
    QByteArrayView m_keyInput;
    BundleReport m_report;
};

} // namespace

BundleReport reportOnOutput(BundleReport report)
{
    if (!report.keyPem)
        return report;
    report.findings.removeIf([](const Finding &finding) {
        return finding.id == QLatin1StringView("mist.key.pem") ||
               finding.id == QLatin1StringView("mist.cert.markers");
    });
    report.ready = isReady(report);
    return report;
}

BundleReport diagnose(const BundleFields &fields, const QDateTime &now, const CancelToken &cancel)
{
    return Doctor(fields, now, cancel).run();
}

} // namespace sekisho::doctor
