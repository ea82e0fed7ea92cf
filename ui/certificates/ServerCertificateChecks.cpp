// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/ServerCertificateChecks.h"

#include "ui/certificates/FindingLines.h"
#include "ui/page/RenewalCheckRow.h"
#include "ui/text/LintText.h"
#include "ui/text/StateText.h"
#include "ui/text/VerdictText.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr lint::Platform kPlatforms[] = {lint::Platform::Windows, lint::Platform::Apple,
                                         lint::Platform::Android, lint::Platform::ChromeOs,
                                         lint::Platform::WpaSupplicant};

/// Shape, requirement, what was found; can have the focus, and then says all of it.
QWidget *requirementRow(Theme &theme, State state, const QString &what, const QString &found)
{
    const bool met = state == State::Ok;
    auto *row = new QWidget;
    row->setObjectName(u"requirementRow"_s);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setAccessibleName(u"%1: %2, %3"_s.arg(StateText::word(state), what, found));
    auto *title = new TextLabel(theme, what, met ? FontRole::Body : FontRole::BodyBold);
    title->setWordWrap(true);
    auto *value = new TextLabel(theme, found, FontRole::Body, met ? Token::Text2 : Token::Text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(theme, state, 16), 0, Qt::AlignTop);
    layout->addWidget(title, 1, Qt::AlignTop);
    layout->addWidget(value, 1, Qt::AlignTop);
    return row;
}

/// One kind of client with its outcome below its name.
QWidget *clientCell(Theme &theme, const lint::VerdictCell &cell)
{
    auto *box = new QWidget;
    box->setObjectName(u"clientCell"_s);
    box->setFocusPolicy(Qt::StrongFocus);
    const QString name = LintText::platform(cell.platform);
    QStringList reasons;
    for (const lint::Finding &finding : cell.findings) {
        if (finding.severity >= lint::Severity::Warning)
            reasons.append(LintText::of(finding).title);
    }
    box->setAccessibleName(name + u": "_s + VerdictText::outcome(cell.outcome));
    box->setAccessibleDescription(reasons.join(u"; "_s));
    box->setToolTip(reasons.isEmpty() ? LintText::platformDetail(cell.platform)
                                      : reasons.join(u'\n'));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(2);
    layout->addWidget(new TextLabel(theme, name, FontRole::Small, Token::Text2));
    layout->addWidget(new StateBadge(theme, VerdictText::state(cell.outcome, true),
                                     VerdictText::outcome(cell.outcome)));
    return box;
}

QFrame *framed(QLayout *layout)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    frame->setLayout(layout);
    return frame;
}

} // namespace

ServerCertificateChecks::ServerCertificateChecks(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_requirementsHeading(new TextLabel(theme, FontRole::Section))
    , m_requirements(new QVBoxLayout)
    , m_clientsHeading(new TextLabel(theme, FontRole::Section))
    , m_clients(new QHBoxLayout)
    , m_renewalHeading(new TextLabel(theme, FontRole::Section))
    , m_renewalRows(new QVBoxLayout)
{
    setObjectName(u"serverCertificateChecks"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_requirementsHeading);
    layout->addWidget(framed(m_requirements));
    layout->addWidget(m_clientsHeading);
    layout->addWidget(framed(m_clients));
    layout->addWidget(m_renewalHeading);
    layout->addLayout(m_renewalRows);
    retranslate();
}

void ServerCertificateChecks::setReport(const doctor::BundleReport &report)
{
    m_report = report;
    m_verdict = {};
    m_renewal.clear();
    retranslate();
}

void ServerCertificateChecks::setVerdict(const lint::Verdict &verdict, bool afterMending)
{
    m_verdict = verdict;
    m_afterMending = afterMending;
    showClients();
}

void ServerCertificateChecks::setRenewal(const QList<pki::RenewalCheck> &checks)
{
    m_renewal = checks;
    showRenewal();
}

QList<ServerCertificateChecks::Requirement> ServerCertificateChecks::requirements() const
{
    const auto &leaf = m_report.items.at(m_report.leaf).certificate;
    if (!leaf)
        return {};
    QStringList names;
    for (const pki::GeneralName &name : leaf->subjectAlternativeNames) {
        if (name.type == "dns"_L1)
            names.append(name.value);
    }
    QStringList wildcards;
    for (const QString &name : QStringList(leaf->subject.commonName()) + names) {
        if (name.contains(u'*') && !wildcards.contains(name))
            wildcards.append(name);
    }
    const auto has = [this](QLatin1StringView rule) {
        return std::any_of(m_report.findings.cbegin(), m_report.findings.cend(),
                           [&](const lint::Finding &finding) {
                               return finding.id == rule &&
                                      finding.severity == lint::Severity::Error;
                           });
    };
    const auto met = [](bool isMet) { return isMet ? State::Ok : State::Error; };
    const QString none = tr("none");
    const bool hasUsage = !has("mist.eku.serverAuth"_L1);
    QList<Requirement> list{
            {met(leaf->version == 3), tr("X.509 version 3"), u"v%1"_s.arg(leaf->version)},
            {met(!names.isEmpty()), tr("DNS name of the server in SAN"),
             names.isEmpty() ? none : names.join(u", "_s)},
            {met(wildcards.isEmpty()), tr("No wildcard"),
             wildcards.isEmpty() ? tr("none in CN or SAN") : wildcards.join(u", "_s)},
            {met(hasUsage), tr("TLS web server authentication"),
             hasUsage ? tr("in Extended Key Usage") : tr("not in Extended Key Usage")}};
    const bool ordered = !has("mist.chain.order"_L1);
    QString chain = m_report.isComplete ? tr("complete") : tr("incomplete");
    if (m_report.isComplete && !ordered)
        chain = tr("complete, in another order");
    // Without its root a chain works all the same; the manual asks for it.
    const bool works = m_report.ready && !m_report.isComplete;
    list.append({works ? State::Warning : met(m_report.isComplete && ordered),
                 tr("Complete chain up to the root"), chain});
    if (m_report.hasKey())
        list.append({met(m_report.keyMatches), tr("Private key belongs to the certificate"),
                     !m_report.keyOpen     ? tr("locked by a password")
                     : m_report.keyMatches ? tr("same public key")
                                           : tr("another public key")});
    else
        list.append({State::Error, tr("Private key belongs to the certificate"), tr("no key yet")});
    return list;
}

void ServerCertificateChecks::showRequirements()
{
    clearLayout(m_requirements);
    const bool any = m_report.hasCertificate();
    m_requirementsHeading->setVisible(any);
    m_requirements->parentWidget()->setVisible(any);
    if (!any)
        return;
    bool isFirst = true;
    for (const Requirement &each : requirements()) {
        if (!isFirst)
            m_requirements->addWidget(new Hairline(m_theme));
        isFirst = false;
        m_requirements->addWidget(requirementRow(m_theme, each.state, each.what, each.found));
    }
}

void ServerCertificateChecks::showClients()
{
    clearLayout(m_clients);
    const bool any = !m_verdict.cells.isEmpty();
    m_clientsHeading->setVisible(any);
    m_clients->parentWidget()->setVisible(any);
    m_clientsHeading->setText(m_afterMending
                                      ? tr("Will clients accept it? (once what is missing is "
                                           "added)")
                                      : tr("Will clients accept it?"));
    for (const lint::Platform platform : kPlatforms) {
        if (const lint::VerdictCell *cell = m_verdict.cell(lint::Usage::RadiusServer, platform))
            m_clients->addWidget(clientCell(m_theme, *cell), 1);
    }
}

void ServerCertificateChecks::showRenewal()
{
    clearLayout(m_renewalRows);
    m_renewalHeading->setVisible(!m_renewal.isEmpty());
    for (const pki::RenewalCheck &check : std::as_const(m_renewal))
        m_renewalRows->addWidget(makeRenewalCheckRow(m_theme, check));
}

QStringList ServerCertificateChecks::requirementTexts() const
{
    QStringList texts;
    for (const QWidget *row : findChildren<QWidget *>(u"requirementRow"_s))
        texts.append(row->accessibleName());
    return texts;
}

QStringList ServerCertificateChecks::clientTexts() const
{
    QStringList texts;
    for (const QWidget *cell : findChildren<QWidget *>(u"clientCell"_s))
        texts.append(cell->accessibleName());
    return texts;
}

void ServerCertificateChecks::retranslate()
{
    m_requirementsHeading->setText(tr("What Mist requires, and this bundle"));
    m_renewalHeading->setText(tr("Compared with the present certificate"));
    showRequirements();
    showClients();
    showRenewal();
}

void ServerCertificateChecks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
