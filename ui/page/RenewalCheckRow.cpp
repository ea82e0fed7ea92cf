// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/RenewalCheckRow.h"

#include "ui/page/DifferenceModel.h"
#include "ui/text/ConvertText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

QWidget *makeRenewalCheckRow(Theme &theme, const pki::RenewalCheck &check)
{
    auto *row = new QWidget;
    row->setObjectName(u"check:"_s + check.code);
    row->setFocusPolicy(Qt::StrongFocus);
    const State state = stateOf(check.level);
    row->setAccessibleName(StateText::word(state) + u": "_s + ConvertText::check(check));
    auto *icon = new IconLabel(theme, state, 16);
    icon->setToolTip(StateText::word(state));
    auto *text = new TextLabel(theme, ConvertText::check(check));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

} // namespace sekisho::ui
