// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/VerdictText.h"

#include "ui/text/LintText.h"

namespace sekisho::ui {

QString VerdictText::outcome(lint::Outcome outcome)
{
    switch (outcome) {
    case lint::Outcome::Works:
        return tr("Works");
    case lint::Outcome::MayFail:
        return tr("May fail");
    case lint::Outcome::Refused:
        return tr("Refused");
    case lint::Outcome::NotApplicable:
        //: not applicable; a cell of a table
        return tr("n/a");
    }
    return {};
}

State VerdictText::state(lint::Outcome outcome, bool assumed)
{
    switch (outcome) {
    case lint::Outcome::Works:
        return State::Ok;
    case lint::Outcome::MayFail:
        return State::Warning;
    case lint::Outcome::Refused:
        // A server's certificate need not be a client's.
        return assumed ? State::Error : State::Skip;
    case lint::Outcome::NotApplicable:
        return State::Skip;
    }
    return State::Unknown;
}

QString VerdictText::usage(lint::Usage usage)
{
    switch (usage) {
    case lint::Usage::RadiusServer:
        return LintText::role(lint::Role::RadiusServer);
    case lint::Usage::Client:
        return LintText::role(lint::Role::Client);
    case lint::Usage::Authority:
        return tr("CA");
    }
    return {};
}

QString VerdictText::cell(const lint::VerdictCell &cell)
{
    //: %1 platform, %2 what the certificate is used as
    return tr("%1 × %2").arg(LintText::platform(cell.platform), usage(cell.usage));
}

QString VerdictText::rules(const lint::VerdictCell &cell)
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 rules hold").arg(cell.holding).arg(cell.rules);
}

QString VerdictText::chain(const lint::Verdict &verdict)
{
    if (verdict.chainComplete && verdict.chainLength == 1)
        return tr("Self-signed");
    if (verdict.chainComplete)
        return tr("Chain complete (%n certificate(s) to the root)", nullptr, verdict.chainLength);
    //: %1 is the name of a CA
    return tr("Not open: the certificate of %1").arg(verdict.chainEnd);
}

QString VerdictText::text(const lint::Verdict &verdict)
{
    QString text;
    for (const lint::VerdictCell &one : verdict.cells) {
        if (one.outcome == lint::Outcome::NotApplicable)
            continue;
        text += QStringLiteral("%1\t%2\t%3\n").arg(cell(one), outcome(one.outcome), rules(one));
    }
    return text;
}

} // namespace sekisho::ui
