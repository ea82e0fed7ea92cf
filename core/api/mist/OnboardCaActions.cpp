// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/OnboardCaActions.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Items.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/MistClientImpl.h"
#include "core/api/mist/Pages.h"
#include "core/api/mist/WriteRequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

const QLatin1StringView kScep("/setting/mist_scep");
const QLatin1StringView kIssued("/setting/mist_scep/client_certs");
const QLatin1StringView kRevoke("/setting/mist_scep/client_certs/revoke");

constexpr int kLookUpTimeoutMs = 10'000;

/// "?filter=value", with room for one page.
QString issuedPath(const nac::OrganizationId &organization, QLatin1StringView filter,
                   const QString &value)
{
    return organizationPath(organization,
                            kIssued + u'?' + filter + u'=' +
                                    QString::fromLatin1(QUrl::toPercentEncoding(value)) +
                                    u"&limit=1000"_s);
}

Result<QStringList> serialsIn(const MistClient::Impl &impl,
                              const Result<net::HttpResponse> &response, const Asked &asked)
{
    if (!response)
        return fail(impl.withoutToken(response.error()));
    if (const auto error = errorOf(*response, asked, impl.clock.now()))
        return fail(impl.withoutToken(*error));
    const Result<QJsonObject> object = parseObject(*response, asked, u"client_certs"_s);
    if (!object)
        return fail(impl.withoutToken(object.error()));
    QStringList serials;
    const QJsonArray results = object->value("results"_L1).toArray();
    for (const QJsonValue &one : results)
        serials.append(json::text(one.toObject(), "serial_number"_L1));
    return serials;
}

/// The cloud looked at what was asked for and said no to it.
bool isAboutContent(ErrorCode code)
{
    return code == ErrorCode::BadRequest || code == ErrorCode::NotFound;
}

/// The request may have reached the cloud and taken effect.
bool isInDoubt(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ConnectionCut:
    case ErrorCode::ServerError:
    case ErrorCode::UnexpectedStatus:
        return true;
    default:
        return false;
    }
}

/// One run of revokeCertificates(); a child of the client, ends itself.
class RevocationRun : public QObject
{
public:
    RevocationRun(MistClient &client, nac::OrganizationId organization, const QStringList &serials,
                  CancelToken cancel, RevocationProgress progress)
        : QObject(&client)
        , m_client(client)
        , m_organization(std::move(organization))
        , m_cancel(std::move(cancel))
        , m_progress(std::move(progress))
    {
        QSet<QString> seen;
        for (const QString &serial : serials) {
            if (serial.isEmpty() || seen.contains(serial))
                continue;
            seen.insert(serial);
            m_report.entries.append({serial, RevocationState::Waiting, {}});
        }
        for (qsizetype at = 0; at < m_report.entries.size(); at += kSerialsPerRevocation) {
            Batch batch;
            for (qsizetype i = at; i < qMin(at + kSerialsPerRevocation, m_report.entries.size());
                 ++i)
                batch.append(i);
            m_batches.append(batch);
        }
    }

    Future<RevocationReport> start()
    {
        const Future<RevocationReport> future = m_answer.future();
        next();
        return future;
    }

private:
    using Batch = QList<qsizetype>; ///< places in m_report.entries

    void next()
    {
        if (m_progress)
            m_progress(std::count_if(m_report.entries.cbegin(), m_report.entries.cend(),
                                     [](const Revocation &one) {
                                         return one.state != RevocationState::Waiting;
                                     }),
                       m_report.entries.size());
        if (m_batches.isEmpty())
            return finish();
        if (m_cancel.isCancelled()) {
            m_report.cancelled = true;
            return finish();
        }
        send(m_batches.takeFirst());
    }

    void send(const Batch &batch)
    {
        QJsonArray serials;
        for (const qsizetype place : batch)
            serials.append(m_report.entries.at(place).serialNumber);
        net::HttpRequest request;
        request.method = net::Method::Post;
        request.body = QJsonDocument(QJsonObject{{u"serial_numbers"_s, serials}})
                               .toJson(QJsonDocument::Compact);
        request.contentType = "application/json";
        request.maxRetries = 0;
        const QString path = organizationPath(m_organization, kRevoke);
        const Asked asked = impl().asked("POST", path);
        async::then(impl().send(std::move(request), path, asked, {}), this,
                    [this, batch, asked](const Result<net::HttpResponse> &response) {
                        taken(batch, asked, response);
                    });
    }

    void taken(const Batch &batch, const Asked &asked, const Result<net::HttpResponse> &response)
    {
        if (response && isTaken(*response)) {
            set(batch, RevocationState::Revoked);
            return next();
        }
        const std::optional<Error> said =
                response ? errorOf(*response, asked, impl().clock.now()) : response.error();
        const Error error = impl().withoutToken(said.value_or(Error(ErrorCode::UnexpectedStatus)));
        if (isAboutContent(error.code))
            return lookUp(batch, error, false);
        if (!isInDoubt(error.code)) {
            m_report.stoppedBy = error;
            return finish();
        }
        set(batch, RevocationState::InDoubt, error);
        m_report.stoppedBy = error;
        lookUp(batch, error, true);
    }

    /// Asks for each certificate of the batch whether the cloud still lists it; for the first one
    /// alone, since a cloud that does not answer shall not be asked fifty times.
    void lookUp(const Batch &batch, const Error &error, bool inDoubt)
    {
        m_listed.clear();
        m_lookUpError.reset();
        ask(batch.constFirst(), [=, this] {
            if (m_lookUpError || batch.size() == 1)
                return judge(batch, error, inDoubt);
            m_asked = batch.size() - 1;
            for (qsizetype i = 1; i < batch.size(); ++i) {
                ask(batch.at(i), [=, this] {
                    if (--m_asked == 0)
                        judge(batch, error, inDoubt);
                });
            }
        });
    }

    void ask(qsizetype place, std::function<void()> then)
    {
        const QString path = issuedPath(m_organization, "serial_number"_L1,
                                        m_report.entries.at(place).serialNumber);
        const Asked asked = impl().asked("GET", path);
        net::HttpRequest request;
        request.timeoutMs = kLookUpTimeoutMs;
        request.maxRetries = 1;
        async::then(impl().send(std::move(request), path, asked, {}), this,
                    [=, this](const Result<net::HttpResponse> &response) {
                        const Result<QStringList> serials = serialsIn(impl(), response, asked);
                        if (!serials)
                            m_lookUpError = serials.error();
                        else // whoever ignores the filter lists others: counts as still there
                            m_listed.insert(place, !serials->isEmpty());
                        then();
                    });
    }

    void judge(const Batch &batch, const Error &error, bool inDoubt)
    {
        Batch left;
        for (const qsizetype place : batch) {
            const bool listed = m_listed.value(place, true);
            if (!listed)
                set({place}, inDoubt ? RevocationState::Revoked : RevocationState::Gone);
            else if (inDoubt && m_listed.contains(place))
                set({place}, RevocationState::Refused, error);
            else if (!inDoubt)
                left.append(place);
        }
        if (inDoubt)
            return finish();
        if (m_lookUpError) {
            set(left, RevocationState::Refused, error);
            m_report.stoppedBy = m_lookUpError;
            return finish();
        }
        if (batch.size() == 1) {
            set(left, RevocationState::Refused, error);
        } else if (left.size() < batch.size()) {
            if (!left.isEmpty())
                m_batches.prepend(left); // without what was wrong with it
        } else {
            for (auto it = left.crbegin(); it != left.crend(); ++it)
                m_batches.prepend({*it});
        }
        next();
    }

    void set(const Batch &batch, RevocationState state, const std::optional<Error> &error = {})
    {
        for (const qsizetype place : batch) {
            m_report.entries[place].state = state;
            m_report.entries[place].error = error;
        }
    }

    void finish()
    {
        m_answer.give(m_report);
        deleteLater();
    }

    MistClient::Impl &impl() const { return m_client.impl(); }

    MistClient &m_client;
    nac::OrganizationId m_organization;
    CancelToken m_cancel;
    RevocationProgress m_progress;
    RevocationReport m_report;
    QList<Batch> m_batches;
    qsizetype m_asked = 0;
    QHash<qsizetype, bool> m_listed; ///< by place: what the list says, where it could be asked
    std::optional<Error> m_lookUpError;
    async::Answer<RevocationReport> m_answer;
};

} // namespace

Future<MdmInformation> fetchMdmInformation(MistClient &client,
                                           const nac::OrganizationId &organization,
                                           const CancelToken &cancel)
{
    const QString path = organizationPath(organization, kScep);
    MistClient::Impl &impl = client.impl();
    const Asked asked = impl.asked("GET", path);
    const async::Answer<MdmInformation> answer;
    async::then(impl.get(path, cancel), &client,
                [answer, asked, &impl](const Result<net::HttpResponse> &response) {
                    if (!response)
                        return answer.give(fail(impl.withoutToken(response.error())));
                    if (const auto error = errorOf(*response, asked, impl.clock.now()))
                        return answer.give(fail(impl.withoutToken(*error)));
                    const Result<QJsonObject> object =
                            parseObject(*response, asked, kindName(Kind::OnboardCa));
                    if (!object)
                        return answer.give(fail(impl.withoutToken(object.error())));
                    MdmInformation information;
                    information.onboardCa = decodeOnboardCa(*object);
                    const QString token = json::text(*object, "jamf_access_token"_L1);
                    if (!token.isEmpty() && !isMaskedSecret(token))
                        information.jamfAccessToken =
                                std::make_shared<const Secret>(Secret::fromString(token));
                    answer.give(information);
                });
    return answer.future();
}

Future<std::optional<QStringList>> issuedToSsoName(MistClient &client,
                                                   const nac::OrganizationId &organization,
                                                   const QString &name, const CancelToken &cancel)
{
    using Found = std::optional<QStringList>;
    MistClient::Impl &impl = client.impl();
    const async::Answer<Found> answer;
    const auto ask = [&client, &impl, organization, cancel](const QString &value, auto use) {
        const QString path = issuedPath(organization, "sso_name_id"_L1, value);
        const Asked asked = impl.asked("GET", path);
        async::then(impl.get(path, cancel), &client,
                    [&impl, asked, use](const Result<net::HttpResponse> &response) {
                        use(serialsIn(impl, response, asked));
                    });
    };
    // A name that nobody has: a cloud that lists certificates for it ignores the filter.
    ask(QUuid::createUuid().toString(QUuid::WithoutBraces),
        [answer, ask, name](const Result<QStringList> &nobody) {
            if (!nobody)
                return answer.give(fail(nobody.error()));
            if (!nobody->isEmpty())
                return answer.give(Found());
            ask(name, [answer](const Result<QStringList> &serials) {
                answer.give(serials ? Result<Found>(Found(*serials)) : fail(serials.error()));
            });
        });
    return answer.future();
}

Future<RevocationReport> revokeCertificates(MistClient &client,
                                            const nac::OrganizationId &organization,
                                            const QStringList &serialNumbers,
                                            const CancelToken &cancel,
                                            const RevocationProgress &progress)
{
    return (new RevocationRun(client, organization, serialNumbers, cancel, progress))->start();
}

qsizetype RevocationReport::count(RevocationState state) const
{
    return std::count_if(entries.cbegin(), entries.cend(),
                         [state](const Revocation &one) { return one.state == state; });
}

QStringList RevocationReport::rest() const
{
    QStringList serials;
    for (const Revocation &one : entries) {
        if (one.state != RevocationState::Revoked && one.state != RevocationState::Gone)
            serials.append(one.serialNumber);
    }
    return serials;
}

} // namespace sekisho::api::mist
