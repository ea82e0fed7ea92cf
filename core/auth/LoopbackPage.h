// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sekisho::auth {

/// What the browser shows at the end, in the language of the interface. Neutral on purpose: whether
/// it worked is said in the program.
struct LoopbackPages
{
    QString language;    ///< "ja"
    QString title;       ///< "Sekisho"
    QString done;        ///< "Return to Sekisho. You may close this window."
    QString notExpected; ///< of every other answer
};

/// A whole answer: status line, headers, page. Nothing of a request is in it, no script, nothing is
/// loaded. `allow` is for 405.
QByteArray loopbackAnswer(int status, const LoopbackPages &pages, const QByteArray &allow = {});

} // namespace sekisho::auth
