// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/VerdictReport.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/LintText.h"
#include "ui/text/VerdictText.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QString cell(const QString &text, const QString &tag = u"td"_s)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s);
    return u"<%1>%2</%1>"_s.arg(tag, escaped);
}

QString heading(const QString &text) { return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s; }

} // namespace

VerdictReport::VerdictReport(const pki::CertificateDetails &certificate,
                             const lint::Verdict &verdict, const QDateTime &day)
    : m_certificate(certificate)
    , m_verdict(verdict)
    , m_day(day)
{
}

QString VerdictReport::title() const
{
    //: heading of a report; %1 name of a certificate
    return tr("Verdict for 802.1X: %1").arg(CertificateText::displayName(m_certificate.index));
}

QString VerdictReport::properties() const
{
    QList<PropertyRow> rows = CertificateText::properties(m_certificate);
    rows.append({tr("Key"), CertificateText::key(m_certificate.index), false, {}});
    rows.append({u"SHA-256"_s, CertificateText::fingerprint(m_certificate.index.sha256), true, {}});
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n"_s;
    for (const PropertyRow &row : std::as_const(rows))
        html += u"<tr>"_s + cell(row.label, u"th"_s) + cell(row.value) + u"</tr>\n"_s;
    return html + u"</table>\n"_s;
}

QString VerdictReport::matrix() const
{
    constexpr lint::Usage kUsages[] = {lint::Usage::RadiusServer, lint::Usage::Client,
                                       lint::Usage::Authority};
    QString html =
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n<tr>"_s;
    html += cell(VerdictText::tr("Platform"), u"th"_s);
    for (const lint::Usage usage : kUsages)
        html += cell(VerdictText::tr("As %1").arg(VerdictText::usage(usage)), u"th"_s);
    html += u"</tr>\n"_s;
    for (const lint::Platform platform : m_verdict.platforms) {
        html += u"<tr>"_s + cell(LintText::platform(platform), u"th"_s);
        for (const lint::Usage usage : kUsages) {
            const lint::VerdictCell *found = m_verdict.cell(usage, platform);
            html += cell(found ? VerdictText::outcome(found->outcome) : QString());
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n<p>"_s + VerdictText::chain(m_verdict).toHtmlEscaped() + u"</p>\n"_s;
}

QString VerdictReport::findings() const
{
    if (m_verdict.findings.isEmpty())
        return u"<p>"_s + tr("No rule has anything to say.").toHtmlEscaped() + u"</p>\n"_s;
    QString html;
    for (const lint::Finding &finding : m_verdict.findings) {
        const LintText text = LintText::of(finding);
        html += u"<h3>%1: %2</h3>\n<p>"_s.arg(LintText::severity(finding.severity).toHtmlEscaped(),
                                              text.title.toHtmlEscaped());
        if (!text.reason.isEmpty())
            html += text.reason.toHtmlEscaped() + u"<br>\n"_s;
        if (!text.fix.isEmpty()) {
            //: %1 is what to do about a finding
            html += tr("Fix: %1").arg(text.fix).toHtmlEscaped() + u"<br>\n"_s;
        }
        QStringList small{finding.id};
        if (finding.platforms)
            small.append(LintText::platforms(finding.platforms));
        small.append(QString::fromLatin1(finding.source));
        html += u"<small>"_s + small.join(u" · "_s).toHtmlEscaped() + u"</small></p>\n"_s;
    }
    return html;
}

QString VerdictReport::html() const
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2"
                   u"</title>\n<style>body{font-family:sans-serif;color:#000;background:#fff;"
                   u"max-width:52em;margin:2em auto}th{text-align:left;vertical-align:top}"
                   u"td{overflow-wrap:anywhere}small{color:#444}</style></head>\n<body>\n"_s.arg(
                           QLocale().name().section(u'_', 0, 0), title().toHtmlEscaped());
    html += u"<h1>"_s + title().toHtmlEscaped() + u"</h1>\n<p>"_s;
    //: %1 a date
    html += tr("Judged as of %1, without a network.").arg(DateText::date(m_day)).toHtmlEscaped();
    html += u"</p>\n"_s + properties();
    html += heading(tr("Does it work?")) + matrix();
    //: heading of a list; %1 "1 error, 2 warnings"
    html += heading(tr("Findings: %1").arg(LintText::summary(m_verdict.findings))) + findings();
    html += u"<p><small>Sekisho %1</small></p>\n</body>\n</html>\n"_s.arg(
            QStringLiteral(SEKISHO_VERSION));
    return html;
}

QByteArray VerdictReport::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title());
    writer.setCreator(u"Sekisho"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    // The document brings margins of its own (QTextDocument::print: 2 cm).
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = QApplication::font();
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setHtml(html());
    document.print(&writer);
    return bytes;
}

} // namespace sekisho::ui
