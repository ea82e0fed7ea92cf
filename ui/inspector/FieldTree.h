// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"

#include <QString>
#include <vector>

namespace sekisho::ui {

/// One element of a DER structure with what a person wants to know of it. Names are those of the
/// standards and are not translated.
struct FieldNode
{
    QString name;  ///< "notAfter", "commonName", "X509v3 Key Usage", or the type again
    QString type;  ///< "UTCTime", "PrintableString", "SEQUENCE", "[3]"
    QString value; ///< one line
    QString text;  ///< many lines, as OpenSSL decodes it; empty if value says it all
    QString oid;
    bool critical = false;
    bool isExtension = false;
    pki::ByteRange range; ///< the whole element, header included
    qsizetype header = 0; ///< bytes of tag and length at its beginning
    std::vector<FieldNode> children;
};

/// The fields of a certificate in encoding order, joined with what full depth says about them. Ends
/// early, with what was understood, where the DER is not what a certificate looks like.
FieldNode certificateFields(const pki::CertificateDetails &certificate);

/// The elements of any DER, by type only; at most `kMaxGenericNodes` of them.
FieldNode derElements(const QByteArray &der);

inline constexpr int kMaxGenericNodes = 5000;
inline constexpr int kMaxGenericDepth = 32;

} // namespace sekisho::ui
