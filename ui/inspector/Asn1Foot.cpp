// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/Asn1Foot.h"

#include "ui/text/Asn1Text.h"
#include "ui/text/CertificateText.h"
#include "ui/text/LintText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

/// What the portal calls a field; empty for those it does not show.
QString portalName(const QString &element)
{
    static const QHash<QString, QString> names{
            {u"notBefore"_s, u"Valid From"_s},
            {u"notAfter"_s, u"Valid To"_s},
            {u"issuer"_s, u"Issuer"_s},
            {u"subject"_s, u"Subject"_s},
            {u"commonName"_s, u"Common Name"_s},
            {u"serialNumber"_s, u"Serial Number"_s},
            {u"cRLDistributionPoints"_s, u"CRL Distribution Points"_s},
            {u"extKeyUsage"_s, u"Extended Key Usage"_s},
            {u"keyUsage"_s, u"Key Usage"_s},
            {u"basicConstraints"_s, u"Basic Constraints"_s},
            {u"subjectAltName"_s, u"Subject Alternative Name"_s},
    };
    const QString name = names.value(element);
    const QString meaning = CertificateText::meaning(name);
    return meaning.isEmpty() ? name : u"%1(%2)"_s.arg(name, meaning);
}

/// A few lines; the rest is in the Extensions tab.
QString shortened(const QString &text)
{
    constexpr qsizetype kLines = 3;
    constexpr qsizetype kLongest = 300;
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    QString all = lines.mid(0, kLines).join(u'\n');
    if (all.size() > kLongest)
        return all.left(kLongest) + u" …"_s;
    return lines.size() > kLines ? all + u" …"_s : all;
}

} // namespace

Asn1Foot::Asn1Foot(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(theme, FontRole::Section))
    , m_facts(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_meaning(new TextLabel(theme))
    , m_remarkIcon(new IconLabel(theme, State::Ok, 16))
    , m_remark(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_side(new QWidget)
    , m_findingIcon(new IconLabel(theme, State::Warning, 16))
    , m_findingId(new TextLabel(theme, FontRole::BodyBold))
    , m_findingText(new TextLabel(theme))
    , m_toFindings(new SignButton(theme))
    , m_copy(new SignButton(theme))
{
    setObjectName(u"asn1Foot"_s);
    m_name->setObjectName(u"asn1FootName"_s);
    m_meaning->setObjectName(u"asn1FootMeaning"_s);
    m_remark->setObjectName(u"asn1FootRemark"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setElideMode(Qt::ElideRight);
    m_facts->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setWordWrap(true);
    m_findingText->setWordWrap(true);
    m_findingText->setTextFormat(Qt::PlainText);
    m_toFindings->setObjectName(u"asn1ToFindingsButton"_s);
    m_toFindings->setSmall(true);
    m_copy->setObjectName(u"asn1CopyButton"_s);
    m_copy->setSmall(true);
    m_copy->setIconName(u"copy"_s);

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name);
    title->addWidget(m_facts, 1);
    auto *remark = new QHBoxLayout;
    remark->setSpacing(6);
    remark->addWidget(m_remarkIcon, 0, Qt::AlignTop);
    remark->addWidget(m_remark, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(title);
    words->addWidget(m_meaning);
    words->addLayout(remark);
    words->addStretch(1);

    auto *finding = new QHBoxLayout;
    finding->setSpacing(6);
    finding->addWidget(m_findingIcon, 0, Qt::AlignTop);
    auto *findingWords = new QVBoxLayout;
    findingWords->setSpacing(1);
    findingWords->addWidget(m_findingId);
    findingWords->addWidget(m_findingText);
    finding->addLayout(findingWords, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_toFindings);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(6);
    side->addLayout(finding);
    side->addLayout(buttons);
    side->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 10);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addWidget(m_side);

    connect(m_toFindings, &QPushButton::clicked, this, &Asn1Foot::findingsRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QMenu *menu = makeMenu(this);
        menu->popup(m_copy->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    retranslate();
}

void Asn1Foot::retranslate()
{
    //: button: the tab with what the linter found
    m_toFindings->setTexts(tr("To the findings"));
    //: button with a menu: the selected element
    m_copy->setTexts(tr("Copy…"));
    m_copy->setAccessibleName(tr("Copy or save the element"));
}

QMenu *Asn1Foot::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"asn1CopyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QString &name, Copy what) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT copyRequested(what); });
        return action;
    };
    add(tr("Copy element as hex"), u"asn1CopyHex"_s, Copy::Hex)->setShortcut(QKeySequence::Copy);
    add(tr("Copy element as base64"), u"asn1CopyBase64"_s, Copy::Base64);
    add(tr("Copy value"), u"asn1CopyValue"_s, Copy::Value);
    menu->addSeparator();
    add(tr("Save element as DER…"), u"asn1SaveDer"_s, Copy::SaveDer);
    return menu;
}

void Asn1Foot::setBusy(bool busy)
{
    setVisible(busy);
    if (!busy)
        return;
    m_name->setText(tr("Reading the elements…"));
    m_facts->clear();
    m_meaning->hide();
    m_remark->hide();
    m_remarkIcon->hide();
    m_side->hide();
}

void Asn1Foot::show(const pki::Asn1Tree &tree, int node, const QString &elementName)
{
    setVisible(node >= 0);
    if (node < 0)
        return;
    const pki::Asn1Node &found = tree.node(node);
    m_name->setText(elementName);
    QStringList facts;
    if (const QString portal = portalName(tree.name(node)); !portal.isEmpty())
        facts.append(portal);
    if (!found.has(pki::Asn1Node::Rest) && tree.typeName(node) != elementName)
        facts.append(tree.typeName(node));
    const pki::Asn1Meaning meaning = pki::asn1Meaning(tree, node);
    if (meaning.id == pki::Asn1MeaningId::Extension) {
        facts.append(meaning.arguments.at(1));
        //: kind of an extension
        facts.append(meaning.arguments.at(2).isEmpty() ? tr("not critical") : tr("critical"));
    }
    //: %1 and %2 are the same byte offset, decimal and hexadecimal
    facts.append(tr("at %1 (0x%2)").arg(found.offset).arg(found.offset, 4, 16, QLatin1Char('0')));
    if (!found.has(pki::Asn1Node::Rest)) {
        //: %1 and %2 are numbers of bytes
        facts.append(
                tr("header %1 + value %2 bytes").arg(found.headerLength).arg(found.contentLength));
    }
    m_facts->setText(facts.join(u" · "_s));
    const QString says = shortened(Asn1Text::meaning(meaning));
    m_meaning->setText(says);
    m_meaning->setVisible(!says.isEmpty());
    showRemark(tree, node);
    showFinding(tree, node);
    m_side->show();
}

void Asn1Foot::showRemark(const pki::Asn1Tree &tree, int node)
{
    QString remark;
    State state = State::Ok;
    const pki::Asn1Node &found = tree.node(node);
    for (const pki::Asn1Error &error : tree.errors()) {
        const bool here = found.has(pki::Asn1Node::Rest) ? error.offset == found.offset
                          : found.has(pki::Asn1Node::Truncated)
                                  ? error.id == pki::Asn1ErrorId::CutShort
                                  : found.has(pki::Asn1Node::Broken) &&
                                            error.offset >= found.offset &&
                                            error.offset <= found.end();
        if (here) {
            //: %1 a sentence about what is wrong, %2 byte offset
            remark = tr("%1 (byte %2)").arg(Asn1Text::error(error.id)).arg(error.offset);
            state = State::Error;
            break;
        }
    }
    if (remark.isEmpty()) {
        if (const auto strict = pki::strictFindings(tree, node, 1); !strict.isEmpty()) {
            remark = tr("%1 (byte %2)")
                             .arg(Asn1Text::finding(strict.first().rule))
                             .arg(strict.first().offset);
            state = State::Notice;
        }
    }
    if (remark.isEmpty())
        remark = Asn1Text::confirmation(tree, node);
    m_remarkIcon->setState(state);
    m_remarkIcon->setVisible(!remark.isEmpty());
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void Asn1Foot::showFinding(const pki::Asn1Tree &tree, int node)
{
    // The first, and so the worst, that is about exactly these bytes.
    const pki::Asn1Node &found = tree.node(node);
    const auto rests = std::find_if(
            m_findings.cbegin(), m_findings.cend(), [&found](const lint::Finding &finding) {
                return finding.range.isValid() && finding.range.offset >= found.offset &&
                       finding.range.offset + finding.range.length <= found.end() &&
                       finding.range.length > 0 &&
                       (finding.range.offset == found.offset ||
                        finding.range.offset == found.contentOffset()) &&
                       finding.range.offset + finding.range.length >= found.contentEnd();
            });
    const bool some = rests != m_findings.cend();
    m_findingIcon->setVisible(some);
    m_findingId->setVisible(some);
    m_findingText->setVisible(some);
    m_toFindings->setVisible(some);
    m_side->setFixedWidth(some ? 300 : m_copy->sizeHint().width());
    if (!some)
        return;
    m_findingIcon->setState(LintText::state(rests->severity));
    m_findingId->setText(rests->id);
    m_findingText->setText(LintText::of(*rests).title);
}

QString Asn1Foot::text() const
{
    QStringList lines{m_name->text() + u' ' + m_facts->text()};
    for (const TextLabel *label : {m_meaning, m_remark, m_findingId, m_findingText}) {
        if (!label->isHidden())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

} // namespace sekisho::ui
