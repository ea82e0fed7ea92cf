// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpFindingList.h"

#include "ui/identity/IdpText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// More would push the linked accounts off the page.
constexpr qsizetype kMostFindings = 8;
} // namespace

IdpFindingList::IdpFindingList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
    , m_more(new LinkButton(theme, {}, this))
{
    m_more->setObjectName(u"findingsButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addLayout(m_column, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        rebuild();
    });
    hide();
}

void IdpFindingList::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    m_findings = organization ? nac::idpFindings(*organization) : QList<nac::IdpFinding>();
    rebuild();
}

void IdpFindingList::rebuild()
{
    delete m_lines;
    m_lines = nullptr;
    setVisible(!m_findings.isEmpty());
    if (m_findings.isEmpty())
        return;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const qsizetype shown = m_expanded ? qMin(kMostFindings, m_findings.size()) : 1;
    for (qsizetype i = 0; i < shown; ++i) {
        const nac::IdpFinding &finding = m_findings.at(i);
        const State state = IdpText::findingState(finding.severity);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(m_theme, state, 16, m_lines), 0,
                       shown == 1 ? Qt::AlignVCenter : Qt::AlignTop);
        auto *text = new TextLabel(m_theme, IdpText::finding(*m_organization, finding),
                                   FontRole::Body, Token::Text, m_lines);
        text->setObjectName(u"findingLabel"_s);
        text->setWordWrap(true);
        //: For screen readers: state word, then what it is about
        text->setAccessibleName(tr("%1: %2").arg(StateText::word(state), text->text()));
        row->addWidget(text, 1);
        column->addLayout(row);
    }
    if (const qsizetype hidden = m_findings.size() - shown; m_expanded && hidden > 0) {
        auto *rest = new TextLabel(m_theme, tr("And %Ln more.", nullptr, int(hidden)),
                                   FontRole::Small, Token::Text2, m_lines);
        column->addWidget(rest);
    }
    m_column->addWidget(m_lines);
    m_lines->show();
    m_more->setVisible(m_findings.size() > 1);
    m_more->setText(m_expanded ? tr("Show less")
                               : tr("%Ln more finding(s)", nullptr, int(m_findings.size()) - 1));
    m_more->setAccessibleName(m_more->text());
}

void IdpFindingList::retranslate() { rebuild(); }

} // namespace sekisho::ui
