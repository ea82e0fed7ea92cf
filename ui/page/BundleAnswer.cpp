// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/BundleAnswer.h"

#include "ui/page/BundleChainView.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ItemText.h"
#include "ui/text/LintText.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

BundleAnswer::BundleAnswer(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_verdict(new StateBadge(theme))
    , m_summary(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_mend(new SignButton(theme, SignButton::Kind::Primary))
    , m_chainHeading(new TextLabel(theme, FontRole::Section))
    , m_chain(new BundleChainView(theme))
    , m_missing(new QWidget)
    , m_missingNames(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_addMissing(new SignButton(theme))
    , m_inserted(new QVBoxLayout)
    , m_wire(new TextLabel(theme, FontRole::Small, Token::Text2))
    , m_findings(new QWidget)
    , m_findingsLayout(new QVBoxLayout(m_findings))
    , m_scroll(new QScrollArea(this))
{
    build();
    connect(m_addMissing, &QPushButton::clicked, this, &BundleAnswer::addMissingRequested);
    connect(m_mend, &QPushButton::clicked, this, &BundleAnswer::mendRequested);
    retranslate();
}

void BundleAnswer::build()
{
    m_verdict->setObjectName(u"bundleVerdict"_s);
    m_verdict->setBoxed(true);
    m_verdict->setBold(true);
    m_mend->setObjectName(u"mendButton"_s);
    m_mend->setAutoDefault(false);
    m_mend->hide();
    m_chain->setObjectName(u"bundleChain"_s);
    m_missingNames->setObjectName(u"missingNames"_s);
    m_missingNames->setTextFormat(Qt::PlainText);
    m_missingNames->setWordWrap(true);
    m_addMissing->setObjectName(u"addMissingButton"_s);
    m_addMissing->setSmall(true);
    m_addMissing->setAutoDefault(false);
    auto *missing = new QHBoxLayout(m_missing);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(10);
    missing->addWidget(m_missingNames, 1);
    missing->addWidget(m_addMissing, 0, Qt::AlignTop);
    m_inserted->setContentsMargins(0, 0, 0, 0);
    m_inserted->setSpacing(8);
    m_wire->setWordWrap(true);
    m_findingsLayout->setContentsMargins(0, 0, 0, 0);
    m_findingsLayout->setSpacing(8);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_verdict);
    top->addWidget(m_summary, 1);
    top->addWidget(m_mend);
    column->addLayout(top);
    column->addWidget(m_chainHeading);
    column->addWidget(m_chain);
    column->addWidget(m_missing);
    column->addLayout(m_inserted);
    column->addWidget(m_wire);
    column->addWidget(m_findings);
    column->addStretch(1);
    m_scroll->setObjectName(u"bundleAnswer"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void BundleAnswer::insertWidget(QWidget *widget) { m_inserted->addWidget(widget); }

void BundleAnswer::setReport(const doctor::BundleReport &report)
{
    m_report = report;
    refresh();
}

void BundleAnswer::setMendable(int count)
{
    m_mendable = count;
    m_mend->setVisible(count > 0);
    //: button: puts the chain in order and completes it; %1 number of things
    m_mend->setTexts(tr("Fix what can be fixed (%1)").arg(DateText::number(count)));
}

void BundleAnswer::setSends(bool sends)
{
    m_sends = sends;
    refresh();
}

void BundleAnswer::addFindings(const QString &heading, const QList<lint::Finding> &findings)
{
    if (findings.isEmpty())
        return;
    auto *label = new TextLabel(m_theme, heading, FontRole::Section);
    label->setTextFormat(Qt::PlainText);
    m_findingsLayout->addWidget(label);
    auto *list = new FindingList(m_theme);
    m_findingsLayout->addWidget(list); // it shows itself: never without a parent
    list->setPlatformsShown(true);
    list->setFindings(findings);
}

void BundleAnswer::refreshFindings()
{
    while (QLayoutItem *item = m_findingsLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto among = [this](const auto &fits) {
        QList<lint::Finding> found;
        std::copy_if(m_report.findings.cbegin(), m_report.findings.cend(),
                     std::back_inserter(found), fits);
        return found;
    };
    // The delivery as a whole first, then object by object in the order of the chain.
    //: heading: findings on all certificates and the key together
    addFindings(tr("The bundle"), among([](const lint::Finding &finding) {
                    return finding.role == lint::Role::Bundle;
                }));
    QList<qsizetype> order;
    for (const doctor::BundleLink &link : m_report.chain + m_report.leftOut)
        order.append(link.item);
    for (qsizetype i = 0; i < m_report.items.size(); ++i) {
        if (!order.contains(i))
            order.append(i);
    }
    for (const qsizetype index : std::as_const(order)) {
        addFindings(ItemText::name(m_report.items.at(index)),
                    among([index](const lint::Finding &finding) {
                        return finding.role != lint::Role::Bundle && finding.item == index;
                    }));
    }
}

void BundleAnswer::refreshMissing()
{
    QStringList names;
    for (const QByteArray &der : std::as_const(m_report.missing)) {
        if (const auto index = pki::readCertificateIndex(der))
            names.append(CertificateText::displayName(*index));
    }
    m_missing->setVisible(!names.isEmpty());
    //: %1 names of certificates that belong to the chain and are open or in the workspace
    m_missingNames->setText(tr("Missing here, but at hand: %1").arg(names.join(tr(", "))));
}

void BundleAnswer::refresh()
{
    const bool hasText = m_report.hasCertificate() || m_report.hasKey();
    if (!hasText) {
        m_verdict->set(State::Info, tr("Nothing to check yet"));
        m_summary->setText({});
    } else if (m_report.ready) {
        m_verdict->set(State::Ok, tr("Ready to import"));
        m_summary->setText(LintText::summary(m_report.findings));
    } else {
        m_verdict->set(State::Error, tr("Not ready to import"));
        m_summary->setText(!m_report.hasKey()           ? tr("The private key is missing")
                           : !m_report.hasCertificate() ? tr("The certificate is missing")
                                                        : LintText::summary(m_report.findings));
    }
    m_chainHeading->setText(m_sends ? tr("Certificates in the order that is sent")
                                    : tr("Certificates in the order to paste"));
    m_chainHeading->setVisible(m_report.hasCertificate());
    m_chain->setReport(m_report);
    refreshMissing();
    m_wire->setVisible(m_report.roundTrips > 0);
    //: %1 number of round trips, %2 number of bytes
    m_wire->setText(tr("About %1 EAP round trips; the server sends about %2 bytes. Keep below 40.")
                            .arg(DateText::number(m_report.roundTrips),
                                 DateText::number(m_report.serverFlightBytes)));
    refreshFindings();
}

void BundleAnswer::retranslate()
{
    //: button: puts the certificates that are missing into the field
    m_addMissing->setTexts(tr("Add them"));
    m_addMissing->setAccessibleName(tr("Add the missing certificates to the chain"));
    m_scroll->setAccessibleName(tr("What was found"));
    setMendable(m_mendable);
    refresh();
}

void BundleAnswer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
