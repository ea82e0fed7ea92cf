// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/demo/HttpServer.h"

#include <QStringList>
#include <optional>

namespace sekisho::demo {

/// What goes wrong with an answer.
enum class FaultKind {
    Status,      ///< 401, 403, 404, 429[:seconds], 500, 503[:seconds]; nothing is executed
    Drop,        ///< the connection ends before the request is executed
    Cut,         ///< executed; the answer ends in the middle. cut:0 = before its first byte
    Slow,        ///< slow[:ms]: executed, answered that much later (1000)
    Drip,        ///< drip[:ms]: executed, 64 bytes of the answer every that many ms (100)
    Hang,        ///< executed, never answered
    Html,        ///< a captive portal's login page with status 200; nothing is executed
    Type,        ///< the right body as text/plain
    Length,      ///< Content-Length says half of what is sent
    Half,        ///< half of the JSON, with a matching Content-Length
    Shape,       ///< every value in the objects has a wrong type; shape:top = the answer itself
    Missing,     ///< only ids and names are left; missing:KEY takes KEY out everywhere
    Enum,        ///< every enumerated value is one that nobody knows
    Huge,        ///< huge[:MB]: a valid answer, padded to that size (100)
    Endless,     ///< paging never ends: the same objects again and again
    ForeignNext, ///< `next` leads to another host
    Redirect     ///< 302 to another host; redirect:URL
};

/// One fault as the command line writes it:
///
///     [METHOD ]PATTERN=FAULT[:ARGUMENT][@N]
///
/// PATTERN is `*`, or names the end of the path, segment by segment; `*` within a segment stands
/// for any text and an id at the end of the path may be left out. "nacrules" means the list and
/// each of its rules, "setting" only .../setting, "events/search" both searches of events.
/// METHOD limits it to GET, POST, PUT or DELETE. @N: only the Nth request that the pattern matches,
/// counted from the time the fault was set; @N+: the Nth and all later ones. FAULT is a word of
/// FaultKind in lower case ("foreign-next") or a status. Of several faults the first that applies
/// counts.
struct Fault
{
    QByteArray method;
    QStringList pattern; ///< segments; empty = everything
    FaultKind kind = FaultKind::Status;
    int status = 0;
    QString argument;
    int only = 0; ///< 0 = every request
    bool andLater = false;
    int seen = 0;

    /// InvalidArgument with the text when it is not a fault.
    static Result<Fault> parse(const QString &text);
    bool matches(const QByteArray &requestMethod, const QString &path) const;
    /// Argument as a number, or `otherwise`.
    int number(int otherwise) const;
    /// Whether the request is executed although its answer is spoiled.
    bool executes() const;
};

/// The faults in force, with their counters.
class Faults
{
public:
    /// All or nothing.
    Result<> set(const QStringList &texts);
    /// The fault for this request, if any; counts it.
    std::optional<Fault> next(const QByteArray &method, const QString &path);

private:
    QList<Fault> m_faults;
};

/// The answer as `fault` leaves it, for the faults that change content rather than delivery.
HttpAnswer spoiled(HttpAnswer answer, const Fault &fault, const HttpCall &call);

} // namespace sekisho::demo
