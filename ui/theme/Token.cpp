// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/Token.h"

namespace sekisho::ui {

namespace {

struct Row
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

// Visual guide section 2. A test computes the contrast of every pair that the guide names.
constexpr Row kRows[] = {
        {Token::Window, "window", 0xffF3F2EF, 0xff1A1D21},
        {Token::Rail, "rail", 0xffE8E6E1, 0xff14161A},
        {Token::Base, "base", 0xffFFFFFF, 0xff202429},
        {Token::Alt, "alt", 0xffF8F7F4, 0xff24282E},
        {Token::Raised, "raised", 0xffFBFAF8, 0xff272B32},
        {Token::Button, "button", 0xffFBFAF8, 0xff2F343C},
        {Token::Chip, "chip", 0xffFBFAF8, 0xff2B3037},
        {Token::Line, "line", 0xffD8D5CE, 0xff373C44},
        {Token::Edge, "edge", 0xffB5B1A9, 0xff4E555F},
        {Token::Field, "field", 0xff827E77, 0xff808893},
        {Token::Text, "text", 0xff1C2026, 0xffE7E9EC},
        {Token::Text2, "text2", 0xff54595F, 0xffAFB5BD},
        {Token::Disabled, "disabled", 0xff85898E, 0xff7A818A},
        {Token::Accent, "accent", 0xff2B4A8C, 0xff4B70C0},
        {Token::OnAccent, "on-accent", 0xffFFFFFF, 0xffFFFFFF},
        {Token::AccentTint, "accent-tint", 0xffE2E9F6, 0xff2A3550},
        {Token::Mark, "mark", 0xff2B4A8C, 0xff9DBBF5},
        {Token::Select, "select", 0xffCDDAF2, 0xff304470},
        {Token::SelectIdle, "select-idle", 0xffE1DFDA, 0xff343941},
        {Token::Link, "link", 0xff24509E, 0xff9DBBF5},
        {Token::Error, "error", 0xffB42318, 0xffFF9C93},
        {Token::ErrorTint, "error-tint", 0xffFBE8E6, 0xff3F2220},
        {Token::Warning, "warning", 0xff7F4D00, 0xffF2BC63},
        {Token::WarningTint, "warning-tint", 0xffFFF0D3, 0xff3A2D14},
        {Token::Notice, "notice", 0xff67489A, 0xffC3B0F2},
        {Token::NoticeTint, "notice-tint", 0xffEFE9F8, 0xff2F2844},
        {Token::Info, "info", 0xff1C5896, 0xff92C0F7},
        {Token::InfoTint, "info-tint", 0xffE4EFF9, 0xff1C2F45},
        {Token::Ok, "ok", 0xff1B663C, 0xff86D3A3},
        {Token::OkTint, "ok-tint", 0xffE2F1E8, 0xff1A3325},
        {Token::Unknown, "unknown", 0xff54595F, 0xffAFB5BD},
        {Token::UnknownTint, "unknown-tint", 0xffECEAE6, 0xff30353C},
        {Token::Added, "added", 0xff1B663C, 0xff86D3A3},
        {Token::AddedTint, "added-tint", 0xffE2F1E8, 0xff1A3325},
        {Token::Removed, "removed", 0xff8F3A12, 0xffF0A27E},
        {Token::RemovedTint, "removed-tint", 0xffFAEAE1, 0xff3B261C},
        {Token::Changed, "changed", 0xff2B4A8C, 0xff9DBBF5},
        {Token::ChangedTint, "changed-tint", 0xffE2E9F6, 0xff2A3550},
        {Token::Chart1, "chart1", 0xff2B4A8C, 0xff7FA2EA},
        {Token::Chart2, "chart2", 0xffA8651B, 0xffE0A458},
        {Token::Chart3, "chart3", 0xff7A6A8E, 0xffB7A6CF},
        {Token::ChartRest, "chart-rest", 0xffB5B1A9, 0xff5A616B},
        {Token::HexTag, "hex-tag", 0xffF3DDB4, 0xff5A4622},
        {Token::HexLen, "hex-len", 0xffDCE8C9, 0xff3D4E2A},
        {Token::HexVal, "hex-val", 0xffCDDAF2, 0xff304470},
        {Token::Shade, "shade", 0x57000000, 0x57000000},
        {Token::MarkPass, "mark-pass", 0xffC8472F, 0xffC8472F},
};

} // namespace

QList<Token> allTokens()
{
    QList<Token> tokens;
    for (const Row &row : kRows)
        tokens.append(row.token);
    return tokens;
}

QString tokenName(Token token) { return QString::fromLatin1(kRows[static_cast<int>(token)].name); }

QColor tokenColor(Token token, bool dark)
{
    const Row &row = kRows[static_cast<int>(token)];
    Q_ASSERT(row.token == token);
    return QColor::fromRgba(dark ? row.dark : row.light);
}

Token stateToken(State state)
{
    switch (state) {
    case State::Error:
    case State::Block:
        return Token::Error;
    case State::Warning:
    case State::Conflict:
        return Token::Warning;
    case State::Notice:
    case State::InDoubt:
        return Token::Notice;
    case State::Info:
        return Token::Info;
    case State::Ok:
    case State::Allow:
        return Token::Ok;
    case State::Added:
        return Token::Added;
    case State::Changed:
        return Token::Changed;
    case State::Removed:
        return Token::Removed;
    case State::None:
    case State::Unknown:
    case State::Skip:
        break;
    }
    return Token::Unknown;
}

Token stateTint(State state)
{
    switch (stateToken(state)) {
    case Token::Error:
        return Token::ErrorTint;
    case Token::Warning:
        return Token::WarningTint;
    case Token::Notice:
        return Token::NoticeTint;
    case Token::Info:
        return Token::InfoTint;
    case Token::Ok:
        return Token::OkTint;
    case Token::Added:
        return Token::AddedTint;
    case Token::Changed:
        return Token::ChangedTint;
    case Token::Removed:
        return Token::RemovedTint;
    default:
        return Token::UnknownTint;
    }
}

} // namespace sekisho::ui
