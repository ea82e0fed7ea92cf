// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/lint/LintSentences.h"

namespace sekisho::ui {

namespace {

constexpr LintSentences kPublicSentences[] = {
        {"cabf.validity",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Valid for %L1 days, the limit for public authorities is %L2"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Browsers and operating systems refuse longer "
                                                    "ones issued since %3 (CA/Browser Forum)."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again for less than the limit.")},
        {"cabf.validity/barely",
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Valid for a little more than the %L2 days that public authorities may issue"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The limit holds for certificates issued since %3; both ends count (RFC "
                           "5280 4.1.2.5), so a period of whole days is one second longer."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Issue it again for less than the limit.")},
        {"cabf.renewal-load",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Under a public authority: renewals a year %1 now, %3 from %5"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The longest validity falls from %L2 to %L4 days. Clients that pin the "
                           "server certificate itself break at each renewal."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Let clients trust the authority and the server’s name, and automate "
                           "the renewal, or use a private authority.")},
        {"cabf.renewal-load/last",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Under a public authority: renewals a year %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "The longest validity is %L2 days. Clients that pin the server "
                           "certificate itself break at each renewal."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Let clients trust the authority and the server’s name, and automate "
                           "the renewal, or use a private authority.")},
        {"chrome.clientauth",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A public server certificate that is also for clients"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Since %1 public authorities may issue for TLS Web server "
                           "authentication only (Chrome Root Program Policy 1.8)."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again without TLS Web client authentication.")},
        {"chrome.clientauth/before",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A public certificate for servers and clients; that ends %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "From then on public authorities may issue for TLS Web server "
                           "authentication only (Chrome Root Program Policy 1.8); new "
                           "intermediates are bound to it since June 15, 2026."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Use a private authority for client certificates before the next renewal.")},
        {"public.client-cert",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A client certificate of the public authority %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Public authorities are giving up TLS Web client authentication: the "
                           "next renewal will not have it, and sign-in fails."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue client certificates from a private authority.")},
        {"public.radius",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A RADIUS server certificate of the public authority %1"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Anyone can get a certificate from it: clients that check the authority "
                           "only would accept a stranger’s server."),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "Set all clients to check the server name %2 too, or use a private authority.")},
        {"public.internal-name",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "%1 cannot be in a public certificate"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "No public authority may issue for internal names or private addresses; "
                           "this certificate is not what it seems, or the bundle is mixed up."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText", "Check where the certificate came from.")},
        {"cabf.sct",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "A public certificate without signed certificate timestamps"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Apple and Chrome refuse it on web sites; EAP is not concerned."),
         ""},
        {"eku.missing",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "No Extended Key Usage: what the certificate is for is open"),
         QT_TRANSLATE_NOOP(
                 "sekisho::ui::LintText",
                 "It is judged as a server’s and as a client’s, each finding one level lower. "
                 "Windows, Apple and Android devices refuse or hide such a certificate."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with TLS Web server authentication or TLS Web client "
                           "authentication.")},
        {"eku.missing/other",
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Extended Key Usage names neither servers nor clients"),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "It is judged as a server’s and as a client’s, each finding one level "
                           "lower. For EAP-TLS one of the two purposes has to be there."),
         QT_TRANSLATE_NOOP("sekisho::ui::LintText",
                           "Issue it again with TLS Web server authentication or TLS Web client "
                           "authentication.")},
};

} // namespace

std::span<const LintSentences> publicLintSentences() { return kPublicSentences; }

} // namespace sekisho::ui
