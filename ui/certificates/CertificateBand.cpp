// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateBand.h"

#include "ui/certificates/FindingText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr int kServerShare = 27;
constexpr int kOtherShare = 20;
constexpr int kMargin = 12;
constexpr int kSpacing = 8;
constexpr int kFactsRow = 2; ///< in a cell's column, after its head and its name

} // namespace

CertificateBand::CertificateBand(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("certificateBand"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_server = makeCell(QStringLiteral("server"));
    m_mist = makeCell(QStringLiteral("mist"));
    m_onboard = makeCell(QStringLiteral("onboard"));
    layout->addWidget(m_server.widget, kServerShare);
    layout->addWidget(m_mist.widget, kOtherShare);
    layout->addWidget(m_onboard.widget, kOtherShare);
    m_explain = new LinkButton(theme, {}, m_onboard.widget);
    m_explain->setObjectName(QStringLiteral("onboardExplainLink"));
    m_onboard.column->insertWidget(kFactsRow, m_explain, 0, Qt::AlignLeading);
    connect(m_explain, &QAbstractButton::clicked, this,
            &CertificateBand::onboardExplanationRequested);
    connect(&theme, &Theme::changed, this, [this] {
        alignRows();
        placeServerFacts();
        update();
    });
    alignRows();
}

CertificateBand::Cell CertificateBand::makeCell(const QString &name)
{
    Cell cell;
    cell.widget = new QWidget(this);
    cell.widget->setObjectName(name + QStringLiteral("Cell"));
    auto *column = new QVBoxLayout(cell.widget);
    cell.column = column;
    column->setContentsMargins(kMargin, 7, kMargin, 7);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpacing);
    cell.caption = new TextLabel(m_theme, FontRole::Small, Token::Text2, cell.widget);
    cell.findings = new StateBadge(m_theme, cell.widget);
    cell.findings->setBoxed(true);
    cell.findings->setObjectName(name + QStringLiteral("FindingsBadge"));
    head->addWidget(cell.caption);
    head->addWidget(cell.findings);
    head->addStretch(1);
    column->addLayout(head);

    auto *middle = new QHBoxLayout;
    cell.middle = middle;
    middle->setSpacing(kSpacing);
    cell.state = new StateBadge(m_theme, cell.widget);
    cell.state->setBold(true);
    cell.state->setObjectName(name + QStringLiteral("StateBadge"));
    cell.name = new TextLabel(m_theme, FontRole::BodyBold, Token::Text, cell.widget);
    cell.name->setObjectName(name + QStringLiteral("NameLabel"));
    cell.name->setElideMode(Qt::ElideRight);
    cell.bar = new ValidityBar(m_theme, cell.widget);
    cell.facts = new TextLabel(m_theme, FontRole::Small, Token::Text2, cell.widget);
    cell.facts->setObjectName(name + QStringLiteral("FactsLabel"));
    cell.facts->setWordWrap(true);
    middle->addWidget(cell.state);
    middle->addWidget(cell.name);
    middle->addWidget(cell.bar);
    middle->addStretch(1);
    column->addLayout(middle);
    column->insertWidget(kFactsRow, cell.facts);
    cell.below = new TextLabel(m_theme, FontRole::Small, Token::Text2, cell.widget);
    cell.below->setObjectName(name + QStringLiteral("BelowLabel"));
    cell.below->setElideMode(Qt::ElideRight);
    column->addWidget(cell.below);
    column->addStretch(1);
    cell.findings->hide();
    cell.state->hide();
    cell.below->hide();
    return cell;
}

void CertificateBand::alignRows()
{
    // As high as with a badge, so that the lines of the three cells are level.
    for (const Cell *cell : {&m_server, &m_mist, &m_onboard}) {
        cell->caption->setMinimumHeight(cell->findings->sizeHint().height());
        cell->name->setMinimumHeight(cell->state->sizeHint().height());
    }
}

void CertificateBand::placeServerFacts()
{
    const int cellWidth = width() * kServerShare / (kServerShare + 2 * kOtherShare);
    TextLabel *facts = m_server.facts;
    int needed = 2 * kMargin + m_server.name->sizeHint().width() + kSpacing +
                 facts->fontMetrics().horizontalAdvance(facts->text()) + 2;
    if (!m_server.bar->isHidden())
        needed += m_server.bar->sizeHint().width() + kSpacing;
    const bool beside = needed <= cellWidth;
    if (beside == m_factsBeside)
        return;
    m_factsBeside = beside;
    facts->setWordWrap(!beside);
    if (beside) {
        m_server.column->removeWidget(facts);
        m_server.middle->insertWidget(m_server.middle->count() - 1, facts);
    } else {
        m_server.middle->removeWidget(facts);
        m_server.column->insertWidget(kFactsRow, facts);
    }
}

void CertificateBand::setFindings(Cell &cell, const QList<nac::CertificateFinding> &findings)
{
    cell.findings->setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    cell.findings->set(FindingText::worst(findings), FindingText::summary(findings));
    QStringList sentences;
    for (const nac::CertificateFinding &finding : findings)
        sentences.append(FindingText::sentence(finding));
    cell.findings->setToolTip(sentences.join(QLatin1Char('\n')));
}

void CertificateBand::setSpan(Cell &cell, const CertificateOverview::Entry *entry)
{
    cell.bar->setVisible(entry != nullptr);
    if (!entry)
        return;
    const pki::CertificateIndex &index = entry->details.index;
    cell.bar->setSpan({index.notBefore, index.notAfter, m_now});
    cell.bar->setToolTip(DateText::daysLeft(index.notAfter, m_now));
}

void CertificateBand::setOverview(const CertificateOverview &overview, const QDateTime &now)
{
    m_overview = overview;
    m_now = now;
    retranslate();
}

void CertificateBand::retranslate()
{
    m_server.caption->setText(tr("Shown to clients"));
    m_mist.caption->setText(tr("Mist CA (default)"));
    m_onboard.caption->setText(tr("Onboard CA"));

    // What clients see: the custom certificate takes precedence as soon as it is set.
    setFindings(m_server, m_overview.serverFindings);
    if (!m_overview.hasCustomCertificate) {
        setSpan(m_server, nullptr);
        m_server.name->setText(QStringLiteral("auth.mist.com"));
        m_server.facts->setText(tr("default · issued by the Mist CA"));
        m_server.below->setText(tr("Clients must trust the Mist CA."));
        m_server.below->setToolTip({});
    } else if (m_overview.server.isEmpty()) {
        setSpan(m_server, nullptr);
        m_server.name->setText(tr("Custom certificate"));
        m_server.facts->setText(tr("cannot be read"));
        m_server.below->setText({});
    } else {
        const CertificateOverview::Entry &leaf = m_overview.server.first();
        setSpan(m_server, &leaf);
        m_server.name->setText(CertificateText::displayName(leaf.details.index));
        //: %1 is a date; "custom" as opposed to the default certificate
        m_server.facts->setText(
                tr("custom · until %1").arg(DateText::date(leaf.details.index.notAfter)));
        m_server.below->setText(
                m_overview.serverNames.isEmpty()
                        ? tr("No server name in it")
                        //: %1 is a list of host names
                        : tr("Server names: %1")
                                  .arg(m_overview.serverNames.join(QStringLiteral(", "))));
        m_server.below->setToolTip(m_overview.serverNames.join(QLatin1Char('\n')));
    }
    m_server.below->setVisible(!m_server.below->text().isEmpty());

    setFindings(m_mist, m_overview.mistFindings);
    setSpan(m_mist, m_overview.mist ? &*m_overview.mist : nullptr);
    if (m_overview.mist) {
        const pki::CertificateIndex &index = m_overview.mist->details.index;
        m_mist.name->setText(CertificateOverview::caName(index));
        m_mist.facts->setText(
                m_overview.hasCustomCertificate
                        //: %1 is a date
                        ? tr("Standby · until %1 · not in use").arg(DateText::date(index.notAfter))
                        //: %1 is a date
                        : tr("In use · until %1").arg(DateText::date(index.notAfter)));
    } else {
        m_mist.name->setText(QStringLiteral("–"));
        m_mist.facts->setText(tr("Not read"));
    }
    m_mist.below->setVisible(m_overview.mistReplacedBy.isValid());
    if (m_overview.mistReplacedBy.isValid())
        //: %1 is a date
        m_mist.below->setText(
                tr("A new one takes over on %1.").arg(DateText::date(m_overview.mistReplacedBy)));

    const bool available = m_overview.onboardState != nac::OnboardCaState::Unavailable;
    setFindings(m_onboard, m_overview.onboardFindings);
    setSpan(m_onboard, available && m_overview.onboard ? &*m_overview.onboard : nullptr);
    m_onboard.name->hide();
    m_onboard.state->show();
    m_onboard.state->set(NacText::onboardCaStateState(m_overview.onboardState),
                         NacText::onboardCaState(m_overview.onboardState));
    m_onboard.facts->setVisible(available);
    m_explain->setVisible(!available);
    m_explain->setText(tr("What it is, and how to ask for it"));
    m_explain->setAccessibleName(m_explain->text());
    QStringList providers;
    for (const QString &provider : m_overview.providers)
        providers.append(NacText::provider(provider));
    //: Number of certificates that the CA has issued
    const QString issued =
            tr("%1 issued").arg(DateText::number(static_cast<qint64>(m_overview.issued)));
    m_onboard.facts->setText(
            providers.isEmpty()
                    ? issued
                    //: "1,284 issued · Intune, NAC portal"
                    : tr("%1 · %2").arg(issued,
                                        providers.join(tr(", ", "between items of a list"))));
    placeServerFacts();
}

void CertificateBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Token::Base));
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Cell *cell : {&m_mist, &m_onboard}) {
        const int x = layoutDirection() == Qt::RightToLeft ? cell->widget->geometry().right()
                                                           : cell->widget->geometry().left();
        painter.drawLine(x, 1, x, height() - 2);
    }
}

void CertificateBand::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeServerFacts();
    update();
}

} // namespace sekisho::ui
