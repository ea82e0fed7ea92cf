// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FindingRow.h"

#include "ui/text/LintText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

TextLabel *sentence(Theme &theme, const QString &text, FontRole role, Token token)
{
    auto *label = new TextLabel(theme, text, role, token);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingRow::FindingRow(Theme &theme, const lint::Finding &finding, bool bytes, bool platforms,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"finding:"_s + finding.id);
    setFocusPolicy(Qt::StrongFocus);
    const LintText text = LintText::of(finding);
    //: spoken: %1 "Warning", %2 the finding's sentences, %3 the rule's name
    setAccessibleName(tr("%1: %2 Rule %3")
                              .arg(LintText::severity(finding.severity),
                                   LintText::sentence(finding), finding.id));

    auto *icon = new IconLabel(theme, LintText::state(finding.severity), 16);
    icon->setToolTip(LintText::severity(finding.severity));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(sentence(theme, text.title, FontRole::BodyBold, Token::Text));
    if (!text.reason.isEmpty())
        words->addWidget(sentence(theme, text.reason, FontRole::Body, Token::Text2));
    if (!text.fix.isEmpty()) {
        //: %1 is what to do about a finding
        words->addWidget(sentence(theme, tr("Fix: %1").arg(text.fix), FontRole::Body, Token::Text));
    }
    if (platforms && finding.platforms) {
        words->addWidget(sentence(theme, LintText::platforms(finding.platforms), FontRole::Small,
                                  Token::Text2));
    }

    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    auto *rule = new TextLabel(theme, finding.id, FontRole::Small, Token::Text2);
    rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rule->setToolTip(QString::fromLatin1(finding.source));
    side->addWidget(rule, 0, Qt::AlignRight);
    if (bytes && finding.range.isValid()) {
        auto *show = new SignButton(theme);
        show->setObjectName(u"showBytesButton"_s);
        show->setSmall(true);
        show->setTexts(tr("Show bytes"));
        //: %1 is the name of a rule
        show->setAccessibleName(tr("Show the bytes of %1").arg(finding.id));
        connect(show, &QPushButton::clicked, this, [this, range = finding.range] {
            Q_EMIT bytesRequested(range.offset, range.length);
        });
        side->addWidget(show, 0, Qt::AlignRight);
    }
    side->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(12);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(side);
}

void FindingRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(Token::Mark), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace sekisho::ui
