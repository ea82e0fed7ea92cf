// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/EventDrawer.h"

#include "core/nac/CertificateChecks.h"
#include "ui/activity/ClientEventModel.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::EventDetail;
using api::mist::EventDetails;
using api::mist::EventField;

namespace {

/// Events of one client that are no farther apart belong to one attempt.
constexpr qint64 kAttemptMs = 30'000;
constexpr qsizetype kMostSteps = 12;

const QLatin1StringView kInspectLink("inspect:");
const QLatin1StringView kIssuedLink("issued:");
const QLatin1StringView kProviderLink("provider:");

/// A value that this version does not know, as a person can read it.
QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items.append(plainText(item));
        return items.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return u"–"_s;
}

/// The same number however it is spelled: "5c 00 1F", "5c:00:1f", "5c001f".
bool isSameSerial(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto skip = [](QStringView text, qsizetype &at) {
        while (at < text.size() && (text[at] == u' ' || text[at] == u':'))
            ++at;
    };
    for (;;) {
        skip(a, i);
        skip(b, j);
        if (i == a.size() || j == b.size())
            return i == a.size() && j == b.size();
        if (a[i++].toLower() != b[j++].toLower())
            return false;
    }
}

void addRow(QList<PropertyRow> &rows, const QString &label, const QString &value, bool mono = false,
            const QString &link = {})
{
    if (!value.isEmpty())
        rows.append({label, value, mono, {}, link});
}

QString textOf(const EventDetails &details, EventField field)
{
    for (const EventDetail &detail : details.known) {
        if (detail.field == field)
            return detail.time.isValid() ? DateText::dateTimeZone(detail.time) : detail.text;
    }
    return {};
}

} // namespace

EventDrawer::EventDrawer(Theme &theme, DetailsDrawer &drawer, const ClientEventModel &model,
                         QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_drawer(drawer)
    , m_model(model)
{
}

void EventDrawer::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
}

void EventDrawer::fill(int row)
{
    const nac::ClientEvent &event = m_model.clientEvent(row);
    //: Title of the details: client, time
    m_drawer.setTitle(m_model.state(row), tr("%1 · %2").arg(m_model.clientName(event),
                                                            DateText::timeSeconds(event.time)));
    m_drawer.clearSections();
    addDecision(row);
    if (!event.text.isEmpty()) {
        SectionFrame *cloud = m_drawer.addSection(tr("The cloud's own words"));
        auto *text = new TextLabel(m_theme, event.text, FontRole::Mono, Token::Text, cloud);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setObjectName(u"cloudWordsLabel"_s);
        cloud->body()->addWidget(text);
    }
    addAttempt(row);
    const EventDetails details = api::mist::eventDetails(event);
    addProperties(event, details);
    addRest(details.rest);
}

void EventDrawer::addDecision(int row)
{
    const nac::ClientEvent &event = m_model.clientEvent(row);
    SectionFrame *what = m_drawer.addSection();
    auto *words = new TextLabel(m_theme, NacText::eventType(event.type), FontRole::Section,
                                Token::Text, what);
    words->setWordWrap(true);
    words->setObjectName(u"eventLabel"_s);
    what->body()->addWidget(words);
    auto *type = new TextLabel(m_theme, event.type, FontRole::Mono, Token::Text2, what);
    type->setWordWrap(true);
    what->body()->addWidget(type);
    if (event.rule.isEmpty())
        return;
    //: %1 is the name of a rule
    auto *rule = new LinkButton(m_theme, tr("Rule “%1”").arg(m_model.ruleName(event)), what);
    rule->setObjectName(u"ruleLink"_s);
    rule->setAccessibleName(rule->text());
    const QString id = event.rule.value();
    connect(rule, &QAbstractButton::clicked, this,
            [this, id] { Q_EMIT navigateRequested(PageId::AuthPolicies, id); });
    what->body()->addWidget(rule, 0, Qt::AlignLeading);
}

void EventDrawer::addAttempt(int row)
{
    const QList<int> steps = m_model.attempt(row, kAttemptMs, kMostSteps);
    if (steps.size() < 2)
        return;
    SectionFrame *section = m_drawer.addSection(tr("This attempt"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    const QDateTime begin = m_model.clientEvent(steps.constFirst()).time;
    for (int line = 0; line < steps.size(); ++line) {
        const int step = steps.at(line);
        const nac::ClientEvent &event = m_model.clientEvent(step);
        const qint64 offset = begin.msecsTo(event.time);
        const QString when =
                line == 0 ? DateText::timeSeconds(begin)
                          //: Seconds after the first event, e.g. "+0.6 s"
                          : tr("+%1 s").arg(QLocale().toString(double(offset) / 1000.0, 'f', 1));
        grid->addWidget(new TextLabel(m_theme, when, FontRole::Small, Token::Text2, section), line,
                        0, Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(new IconLabel(m_theme, m_model.state(step), 16, section), line, 1,
                        Qt::AlignTop);
        const QString words = NacText::eventType(event.type);
        if (step == row) {
            auto *label = new TextLabel(m_theme, words, FontRole::BodyBold, Token::Text, section);
            label->setWordWrap(true);
            grid->addWidget(label, line, 2);
            continue;
        }
        auto *link = new LinkButton(m_theme, words, section);
        link->setObjectName(u"stepLink"_s);
        link->setAccessibleName(words);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(link, &QAbstractButton::clicked, this, [this, step] { Q_EMIT rowRequested(step); });
        grid->addWidget(link, line, 2, Qt::AlignLeading);
    }
    section->body()->addLayout(grid);
}

QString EventDrawer::fieldName(EventField field)
{
    switch (field) {
    case EventField::CertificateSanDns:
        return tr("Certificate SAN (DNS Name)");
    case EventField::CertificateSanUpn:
        return tr("Certificate SAN (UPN)");
    case EventField::CertificateSanEmail:
        return tr("Certificate SAN (Email)");
    case EventField::CertificateSubject:
        return tr("Certificate subject");
    case EventField::CertificateSerial:
        return tr("Certificate serial number");
    case EventField::CertificateExpiry:
        return tr("Certificate expiry");
    case EventField::CertificateTemplate:
        return tr("Certificate template");
    case EventField::IdpUserName:
        return tr("IdP user name");
    case EventField::IdpRoles:
        return tr("IdP roles");
    case EventField::EndpointLabels:
        return tr("Client labels");
    case EventField::MdmProvider:
        return tr("MDM");
    case EventField::MdmCompliance:
        return tr("MDM compliance");
    case EventField::MdmComplianceBefore:
        return tr("MDM compliance before");
    case EventField::MdmLastChecked:
        return tr("MDM last checked");
    case EventField::EdrProvider:
        return tr("EDR");
    case EventField::EdrStatus:
        return tr("EDR state");
    case EventField::VlanSource:
        return tr("VLAN source");
    case EventField::ResponseAttributes:
        return tr("Returned attributes");
    case EventField::AccessPoint:
        return tr("AP");
    case EventField::Bssid:
        return tr("BSSID");
    case EventField::AccessDevice:
        return tr("Network device");
    case EventField::Port:
        return tr("Port");
    case EventField::NasVendor:
        return tr("NAS vendor");
    case EventField::NasAddress:
        return tr("NAS address");
    case EventField::ClientAddress:
        return tr("Client address");
    }
    return {};
}

EventDrawer::Rows EventDrawer::certificateRows(const nac::ClientEvent &event,
                                               const EventDetails &details) const
{
    Rows rows;
    addRow(rows, tr("Certificate CN"), event.certCn);
    for (const EventField field : {EventField::CertificateSanDns, EventField::CertificateSanUpn,
                                   EventField::CertificateSanEmail, EventField::CertificateSubject})
        addRow(rows, fieldName(field), textOf(details, field));
    addRow(rows, tr("Certificate issuer"), event.certIssuer, false,
           authority(event.certIssuer).isEmpty() ? QString() : kInspectLink + event.certIssuer);
    const QString serial = textOf(details, EventField::CertificateSerial);
    const QString issued = issuedSerial(serial);
    addRow(rows, fieldName(EventField::CertificateSerial), serial, true,
           issued.isEmpty() ? QString() : kIssuedLink + issued);
    for (const EventField field : {EventField::CertificateExpiry, EventField::CertificateTemplate})
        addRow(rows, fieldName(field), textOf(details, field));
    return rows;
}

EventDrawer::Rows EventDrawer::identityRows(const nac::ClientEvent &event,
                                            const EventDetails &details) const
{
    Rows rows;
    if (!event.idpId.isEmpty()) {
        const nac::IdentityProviderId id(event.idpId);
        const nac::IdentityProvider *provider =
                m_organization ? m_organization->identityProvider(id) : nullptr;
        addRow(rows, tr("Identity provider"), provider ? provider->name : event.idpId, !provider,
               provider ? kProviderLink + event.idpId : QString());
    }
    for (const EventField field :
         {EventField::IdpUserName, EventField::IdpRoles, EventField::EndpointLabels})
        addRow(rows, fieldName(field), textOf(details, field));
    addRow(rows, fieldName(EventField::MdmProvider),
           NacText::provider(textOf(details, EventField::MdmProvider)));
    for (const EventField field : {EventField::MdmCompliance, EventField::MdmComplianceBefore})
        addRow(rows, fieldName(field), NacText::complianceState(textOf(details, field)));
    for (const EventField field :
         {EventField::MdmLastChecked, EventField::EdrProvider, EventField::EdrStatus})
        addRow(rows, fieldName(field), textOf(details, field));
    return rows;
}

EventDrawer::Rows EventDrawer::connectionRows(const nac::ClientEvent &event,
                                              const EventDetails &details) const
{
    Rows rows;
    addRow(rows, tr("Time"), DateText::dateTimeZone(event.time));
    addRow(rows, tr("MAC"), NacText::mac(event.mac), true);
    addRow(rows, tr("User name"), event.username);
    addRow(rows, tr("Authentication"), NacText::authTypeName(event.authType));
    addRow(rows, tr("Auth Rule"), m_model.ruleName(event));
    if (!event.dryRunRule.isEmpty()) {
        const nac::Rule *rule = m_organization ? m_organization->rule(event.dryRunRule) : nullptr;
        addRow(rows, tr("Dry-run rule"), rule ? rule->name : event.dryRunRule.value());
    }
    addRow(rows, tr("VLAN"), event.vlan);
    for (const EventField field : {EventField::VlanSource, EventField::ResponseAttributes})
        addRow(rows, fieldName(field), textOf(details, field));
    addRow(rows, tr("Site"), m_model.siteName(event));
    addRow(rows, tr("SSID"), event.ssid);
    for (const EventField field :
         {EventField::AccessPoint, EventField::Bssid, EventField::AccessDevice})
        addRow(rows, fieldName(field), NacText::mac(textOf(details, field)), true);
    for (const EventField field : {EventField::Port, EventField::NasVendor, EventField::NasAddress,
                                   EventField::ClientAddress})
        addRow(rows, fieldName(field), textOf(details, field));
    return rows;
}

void EventDrawer::addBox(const QString &heading, const QString &name, const Rows &rows,
                         const QString &linkText)
{
    if (rows.isEmpty())
        return;
    SectionFrame *section = m_drawer.addSection(heading);
    auto *box = new PropertyBox(m_theme, section);
    box->setObjectName(name);
    box->setLinkText(linkText);
    box->setRows(rows);
    connect(box, &PropertyBox::linkActivated, this, &EventDrawer::follow);
    section->body()->addWidget(box);
}

void EventDrawer::addProperties(const nac::ClientEvent &event, const EventDetails &details)
{
    addBox(tr("Properties"), u"propertyBox"_s, connectionRows(event, details));
    addBox(tr("Client certificate"), u"certificateBox"_s, certificateRows(event, details),
           tr("Show certificate"));
    addBox(tr("Identity and posture"), u"identityBox"_s, identityRows(event, details),
           tr("Show identity provider"));
}

void EventDrawer::addRest(const QJsonObject &rest)
{
    if (rest.isEmpty())
        return;
    SectionFrame *others = m_drawer.addSection(tr("Other fields, as the cloud names them"));
    auto *raw = new PropertyBox(m_theme, others);
    raw->setObjectName(u"extraBox"_s);
    raw->setLabelWidth(150);
    Rows extra;
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        extra.append({it.key(), plainText(it.value()), true, {}});
    raw->setRows(extra);
    others->body()->addWidget(raw);
}

QByteArray EventDrawer::authority(const QString &issuer) const
{
    if (issuer.isEmpty() || !m_organization)
        return {};
    const nac::NacSettings &settings = m_organization->settings;
    for (const QStringList &pems :
         {settings.certificateAuthorities, settings.onboardCaCertificates}) {
        for (const QString &pem : pems) {
            for (const nac::Organization::ReadCertificate &one :
                 m_organization->certificatesOf(pem)) {
                if (one.details &&
                    nac::spellingsOf(one.details->index.subject).contains(issuer.trimmed()))
                    return one.der;
            }
        }
    }
    return {};
}

QString EventDrawer::issuedSerial(const QString &serial) const
{
    if (serial.isEmpty() || !m_organization)
        return {};
    for (const nac::IssuedCertificate &one : m_organization->issuedCertificates) {
        if (isSameSerial(one.serialNumber, serial))
            return one.serialNumber;
    }
    return {};
}

void EventDrawer::follow(const QString &link)
{
    if (link.startsWith(kIssuedLink)) {
        Q_EMIT navigateRequested(PageId::Certificates, link.mid(kIssuedLink.size()));
    } else if (link.startsWith(kProviderLink)) {
        Q_EMIT navigateRequested(PageId::IdentityProviders, link.mid(kProviderLink.size()));
    } else if (link.startsWith(kInspectLink)) {
        const QString issuer = link.mid(kInspectLink.size());
        if (const QByteArray der = authority(issuer); !der.isEmpty())
            Q_EMIT inspectRequested({der}, issuer);
    }
}

} // namespace sekisho::ui
