// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/FindingLines.h"

#include "ui/certificates/FindingText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace sekisho::ui {

void addFindingLine(Theme &theme, QVBoxLayout *layout, State state, const QString &sentence)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *shape = new IconLabel(theme, state, 16, layout->parentWidget());
    shape->setToolTip(StateText::word(state));
    auto *text =
            new TextLabel(theme, sentence, FontRole::Body, Token::Text, layout->parentWidget());
    text->setWordWrap(true);
    line->addWidget(shape, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    layout->addLayout(line);
}

void addFindingLines(Theme &theme, QVBoxLayout *layout,
                     const QList<nac::CertificateFinding> &findings)
{
    if (findings.isEmpty()) {
        auto *none = new StateBadge(theme, layout->parentWidget());
        none->set(State::Ok, FindingText::summary(findings));
        layout->addWidget(none, 0, Qt::AlignLeading);
    }
    for (const nac::CertificateFinding &finding : findings)
        addFindingLine(theme, layout, FindingText::state(finding.severity),
                       FindingText::sentence(finding));
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace sekisho::ui
