// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelTryOut.h"

#include "ui/text/DateText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kDelay = 150; // ms after the last change

} // namespace

LabelTryOut::LabelTryOut(const LabelFormContext &context, const nac::Open<nac::MatchKind> &kind,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_timer(new QTimer(this))
    , m_edit(new QLineEdit)
    , m_field(new FormField(context.services.theme, m_edit, this))
    , m_summaryIcon(new IconLabel(context.services.theme, State::Ok, 16, this))
    , m_summary(new TextLabel(context.services.theme, FontRole::Body, Token::Text, this))
    , m_examples(new QGridLayout)
{
    m_edit->setObjectName(u"tryLineEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_summary->setObjectName(u"trySummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_examples->setHorizontalSpacing(12);
    m_examples->setVerticalSpacing(4);
    m_examples->setColumnStretch(1, 1);
    auto *summary = new QHBoxLayout;
    summary->setSpacing(6);
    summary->addWidget(m_summaryIcon, 0, Qt::AlignTop);
    summary->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addLayout(summary);
    column->addLayout(m_examples);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kDelay);
    connect(m_timer, &QTimer::timeout, this, &LabelTryOut::run);
    connect(m_edit, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    show();
}

void LabelTryOut::setValues(const QStringList &values, bool matchAll)
{
    m_values = values;
    m_matchAll = matchAll;
    m_known = false;
    m_timer->start();
}

void LabelTryOut::run()
{
    const quint64 number = ++m_run;
    auto work = [kind = m_kind.known, values = m_values, all = m_matchAll, text = m_edit->text(),
                 organization = m_context.organization]() -> Result<Outcome> {
        Outcome outcome;
        if (kind && organization)
            outcome.trial = nac::tryLabel(*kind, values, all, organization->clients, text);
        nac::LabelMatcher matcher(values);
        const QList<int> by = matcher.matching(text);
        outcome.by = by.value(0, -1);
        outcome.matched = all ? !values.isEmpty() && by.size() == values.size() : !by.isEmpty();
        outcome.tooHard = !matcher.tooHard().isEmpty();
        return outcome;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this, number](const Result<Outcome> &outcome) {
                    if (number != m_run || !outcome)
                        return; // a newer one is on its way
                    m_outcome = *outcome;
                    m_known = true;
                    show();
                    Q_EMIT tried(m_outcome.trial);
                });
}

void LabelTryOut::show()
{
    const nac::LabelTrial &trial = m_outcome.trial;
    const bool shown = m_kind.known && nac::clientsShow(*m_kind.known) && trial.clients > 0;
    if (!m_known) {
        m_summaryIcon->setState(State::Unknown);
        m_summary->setText(tr("Trying…"));
    } else if (!shown) {
        m_summaryIcon->setState(State::Unknown);
        m_summary->setText(tr("The clients seen so far say nothing about this."));
    } else {
        m_summaryIcon->setState(trial.matched > 0 ? State::Ok : State::Notice);
        m_summary->setText(
                //: %1 and %2 are numbers of clients
                (trial.isWhole ? tr("%1 of %2 clients match")
                               //: %1 and %2 are numbers of clients; there are more
                               : tr("%1 of the first %2 clients match"))
                        .arg(DateText::number(trial.matched), DateText::number(trial.clients)));
    }
    showTried();
    showExamples();
}

void LabelTryOut::showTried()
{
    const QString text = m_edit->text();
    if (text.isEmpty() || !m_known) {
        m_field->setStatus(State::None, {});
        return;
    }
    if (m_outcome.tooHard && !m_outcome.matched)
        m_field->setStatus(State::Warning, tr("An expression takes too long on this value."));
    else if (m_outcome.matched)
        m_field->setStatus(State::Ok,
                           //: %1 is a value of a label
                           tr("Matches: %1").arg(m_values.value(std::max(m_outcome.by, 0))));
    else
        m_field->setStatus(State::Skip, tr("Does not match."));
}

void LabelTryOut::showExamples()
{
    while (QLayoutItem *item = m_examples->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    Theme &theme = m_context.services.theme;
    int row = 0;
    for (const nac::LabelTrial::Example &example : std::as_const(m_outcome.trial.examples)) {
        auto *client = new TextLabel(theme, example.client, FontRole::Small, Token::Text, this);
        client->setElideMode(Qt::ElideRight);
        client->setMaximumWidth(160);
        auto *fact = new TextLabel(theme, example.facts.join(u", "_s), FontRole::Small,
                                   Token::Text2, this);
        fact->setElideMode(Qt::ElideLeft);
        auto *icon = new IconLabel(theme, example.matched ? State::Ok : State::Skip, 16, this);
        auto *word = new TextLabel(theme,
                                   example.matched ? tr("match", "a client and a label")
                                                   : tr("no match", "a client and a label"),
                                   FontRole::Small, Token::Text, this);
        word->setObjectName(u"exampleLabel"_s);
        m_examples->addWidget(client, row, 0);
        m_examples->addWidget(fact, row, 1);
        m_examples->addWidget(icon, row, 2);
        m_examples->addWidget(word, row, 3);
        ++row;
    }
}

void LabelTryOut::retranslate()
{
    m_field->setLabel(tr("Does it match?"));
    m_field->setHint(tr("Type a value to try, or part of a client's name."));
    show();
}

} // namespace sekisho::ui
