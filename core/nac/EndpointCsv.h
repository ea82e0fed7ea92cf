// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <array>

namespace sekisho::nac {

/// The columns of an endpoint list, in the order of the portal's own files (mist-api 10).
enum class EndpointColumn { Mac, Labels, Vlan, Notes, Name, RadiusGroup };
inline constexpr int kEndpointColumns = 6;

/// One record of the file as it stands there; nothing is judged but its shape.
struct EndpointCsvRow
{
    int line = 0; ///< where it begins; the first line of the file is 1
    /// Trimmed; null where the file has no such column or the record ends before it.
    std::array<QString, kEndpointColumns> cells;
    /// Why it cannot be read: "quote" (a quote that does not end, or text behind one), "cells"
    /// (more cells than the heading), "encoding" (bytes that are no characters). Empty: it can.
    QString problem;

    const QString &cell(EndpointColumn column) const { return cells[size_t(column)]; }
};

struct EndpointCsv
{
    QString encoding; ///< "UTF-8", "UTF-16", "Shift_JIS" or "ISO-8859-1", as it was guessed
    QChar separator;
    bool hasHeading = true;     ///< else the columns are those of EndpointColumn in their order
    QStringList unknownColumns; ///< headings that mean nothing here; their cells are left out
    QList<EndpointCsvRow> rows; ///< without empty ones
};

/// The largest file that is read. 100,000 endpoints with long notes need about a third.
inline constexpr qsizetype kMostEndpointCsvBytes = 64 * 1024 * 1024;

/// Reads a list of endpoints: UTF-8 with or without BOM, UTF-16 with BOM, Shift_JIS as Excel saves
/// it in Japan; comma, semicolon or tab; any line ending; RFC 4180 quotes. A record with a fault is
/// refused alone, reading goes on with the next line. `headings` are further names of columns, in
/// lower case (those of an export of the table). InvalidArgument with the detail "empty" or
/// "no-mac-column"; LimitExceeded for what is too large.
Result<EndpointCsv> readEndpointCsv(const QByteArray &bytes,
                                    const QHash<QString, EndpointColumn> &headings = {});

/// The labels of a cell: separated by commas, trimmed, each once.
QStringList endpointLabels(const QString &cell);

} // namespace sekisho::nac
