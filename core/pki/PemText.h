// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"

#include <QPair>

#include <utility>
#include <vector>

// Private to core/pki: text that holds PEM, however it was mangled on its way here.
namespace sekisho::pki {

/// The input as one byte per character, and the way back to the input's offsets.
class InputText
{
public:
    /// Recognises byte order marks and UTF-16 with or without one; notes the repairs.
    InputText(QByteArrayView input, QList<Repair> &repairs);
    ~InputText();
    Q_DISABLE_COPY_MOVE(InputText)

    QByteArrayView bytes() const { return m_bytes; }
    qsizetype inputOffset(qsizetype position) const;

private:
    void widen(QByteArrayView input, bool bigEndian);
    void unescape(QList<Repair> &repairs);

    QByteArray m_converted; ///< of UTF-16
    QByteArray m_unescaped; ///< of HTML, JSON or URL escapes
    QByteArrayView m_bytes;
    qsizetype m_start = 0;
    qsizetype m_unit = 1;
    /// Position in m_unescaped from which on so many bytes more stand before it in what it was.
    std::vector<std::pair<qsizetype, qsizetype>> m_shifts;
};

/// "-----BEGIN X-----" or "-----END X-----", or what was left of it.
struct PemMarker
{
    bool found = false;
    bool begin = false;
    bool exact = false;       ///< five hyphens on both sides
    qsizetype start = 0;      ///< its first dash
    qsizetype end = 0;        ///< behind its last dash
    qsizetype dashes = 0;     ///< where the first inexact run of dashes is
    qsizetype invisible = -1; ///< first character in it that nobody sees, or -1
    QString label;
};

/// Finds one marker after the other in linear time.
class PemMarkers
{
public:
    explicit PemMarkers(QByteArrayView text)
        : m_text(text)
    {
    }
    PemMarker next();

private:
    PemMarker markerAt(qsizetype keyword, bool begin) const;

    QByteArrayView m_text;
    qsizetype m_from = 0;
    qsizetype m_lastEnd = 0;    ///< of the marker before: its dashes are not the next one's
    qsizetype m_nextBegin = -2; ///< -2 = not searched yet, -1 = none left
    qsizetype m_nextEnd = -2;
};

/// Base64 with everything around it that may be overlooked.
struct PemBody
{
    QByteArray der;
    QList<QPair<QByteArray, QByteArray>> headers; ///< RFC 1421 ("Proc-Type", "DEK-Info")
    QList<Repair> repairs;                        ///< offsets within the text
    qsizetype badOffset = -1; ///< first character that makes no sense; der ends before it
    bool cut = false;         ///< the number of characters cannot be
    qsizetype characters = 0; ///< of base64, padding left out

    QByteArray header(const char *name) const;
};
PemBody decodePemBody(QByteArrayView text, qsizetype from, qsizetype to);
/// Bytes written as hexadecimal digits ("30 82", "30:82", "0x30, 0x82", "\\x30\\x82", lines with an
/// offset before and characters behind them); empty if the text is nothing of the kind.
QByteArray decodeHexText(QByteArrayView text);

/// Where in the text the base64 character stands that holds byte `derOffset` of the body.
qsizetype textOffsetOfDer(QByteArrayView text, qsizetype from, qsizetype to, qsizetype derOffset);

} // namespace sekisho::pki
