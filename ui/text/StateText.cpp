// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/StateText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

QString StateText::word(State state)
{
    switch (state) {
    case State::None:
        return {};
    case State::Error:
        //: State
        return tr("Error");
    case State::Warning:
        //: State
        return tr("Warning");
    case State::Notice:
        //: State, weaker than a warning
        return tr("Notice");
    case State::Info:
        //: State
        return tr("Info");
    case State::Ok:
        //: State: all is well
        return tr("OK");
    case State::Unknown:
        //: State
        return tr("Unknown");
    case State::Skip:
        //: State: not applicable or not reached
        return tr("Not reached");
    case State::Allow:
        //: What a rule does
        return tr("Allow");
    case State::Block:
        //: What a rule does
        return tr("Block");
    case State::Added:
        //: State of an item in the draft
        return tr("Added");
    case State::Changed:
        //: State of an item in the draft
        return tr("Changed");
    case State::Removed:
        //: State of an item in the draft
        return tr("Removed");
    case State::Conflict:
        //: Changed on both sides
        return tr("Conflict");
    case State::InDoubt:
        //: An operation whose outcome is not known yet
        return tr("In doubt");
    }
    return {};
}

QString StateText::count(State state, int n)
{
    switch (state) {
    case State::Error:
        return tr("%n error(s)", nullptr, n);
    case State::Warning:
        return tr("%n warning(s)", nullptr, n);
    case State::Notice:
        return tr("%n notice(s)", nullptr, n);
    case State::Conflict:
        return tr("%n conflict(s)", nullptr, n);
    default:
        //: %1 word of a state, %2 number
        return tr("%1: %2").arg(word(state)).arg(n);
    }
}

QString StateText::name(State state)
{
    switch (state) {
    case State::None:
        return u"none"_s;
    case State::Error:
        return u"error"_s;
    case State::Warning:
        return u"warning"_s;
    case State::Notice:
        return u"notice"_s;
    case State::Info:
        return u"info"_s;
    case State::Ok:
        return u"ok"_s;
    case State::Unknown:
        return u"unknown"_s;
    case State::Skip:
        return u"skip"_s;
    case State::Allow:
        return u"allow"_s;
    case State::Block:
        return u"block"_s;
    case State::Added:
        return u"added"_s;
    case State::Changed:
        return u"changed"_s;
    case State::Removed:
        return u"removed"_s;
    case State::Conflict:
        return u"conflict"_s;
    case State::InDoubt:
        return u"inDoubt"_s;
    }
    return {};
}

QList<State> StateText::all()
{
    return {State::Error,   State::Warning, State::Notice,   State::Info,   State::Ok,
            State::Unknown, State::Skip,    State::Allow,    State::Block,  State::Added,
            State::Changed, State::Removed, State::Conflict, State::InDoubt};
}

} // namespace sekisho::ui
