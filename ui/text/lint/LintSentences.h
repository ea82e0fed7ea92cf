// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include <QtGlobal>

// Private to ui/text: what the rules of core/pki/lint say, in English, for lupdate.
namespace sekisho::ui {

/// The sentences of one message of a rule. All in the context "sekisho::ui::LintText", marked with
/// QT_TRANSLATE_NOOP. %1… are the finding's arguments.
struct LintSentences
{
    const char *message; ///< Finding::message: the rule's id, or id/variant
    const char *title;   ///< what is so, one line: "Valid for %1 days, Apple's limit is 825"
    const char *reason;  ///< why it matters: who refuses, since when; may be empty
    const char *fix;     ///< what to do, imperative; empty where nothing is to be done
};

std::span<const LintSentences> x509LintSentences();          ///< x509.*
std::span<const LintSentences> x509ExtensionLintSentences(); ///< x509.* about extensions
std::span<const LintSentences> crlLintSentences();           ///< crl.*, ocsp.*
std::span<const LintSentences> keyLintSentences();           ///< key.*, sig.*
std::span<const LintSentences> mistLintSentences();
std::span<const LintSentences> eapLintSentences();      ///< eap.*, wire.*
std::span<const LintSentences> platformLintSentences(); ///< win.*, apple.*, android.*, wpa.*, …
std::span<const LintSentences> serviceLintSentences();  ///< intune.*, okta.*, citrix.*, p12.*, …
std::span<const LintSentences> publicLintSentences();   ///< cabf.*, chrome.*, public.*

} // namespace sekisho::ui
