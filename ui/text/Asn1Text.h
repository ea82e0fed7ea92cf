// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/asn1/Asn1Meaning.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "core/pki/asn1/DerStrict.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about ASN.1 elements: what their bytes say, where they break, what in them is not DER.
/// Names of elements and types are those of the standards and stay English.
struct Asn1Text
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::Asn1Text)
public:
    /// The value in words: "2029-09-30 14:59:59 UTC = Sep 30, 2029 23:59 JST". May have several
    /// lines; empty if the element says nothing by itself.
    static QString meaning(const pki::Asn1Meaning &meaning);
    /// "The element is longer than the one around it."
    static QString error(pki::Asn1ErrorId id);
    /// "DER wants the shortest form of a length (X.690 10.1)."
    static QString finding(pki::DerRule rule);
    /// A remark on what is as the standards want it, where that is worth a word ("UTCTime is right
    /// until 2049 (RFC 5280 4.1.2.5.1)"); empty otherwise.
    static QString confirmation(const pki::Asn1Tree &tree, int node);
};

} // namespace sekisho::ui
