// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FindingsTab.h"

#include "ui/text/LintText.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

FindingsTab::FindingsTab(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_summary(new TextLabel(theme, FontRole::Section))
    , m_from(new QComboBox)
    , m_copy(new SignButton(theme))
    , m_nothing(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_list(new FindingList(theme))
{
    setObjectName(u"findingsTab"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    m_from->setObjectName(u"findingsFrom"_s);
    m_copy->setObjectName(u"copyFindingsButton"_s);
    m_copy->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_list->setObjectName(u"allFindings"_s);
    m_list->setBytesOffered(true);
    m_list->setPlatformsShown(true);

    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_summary);
    heading->addStretch(1);
    heading->addWidget(m_from);
    heading->addWidget(m_copy);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(9);
    layout->addLayout(heading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    layout->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);

    for (int i = 0; i < 4; ++i)
        m_from->addItem(QString(), i);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_list->toText()); });
    connect(m_list, &FindingList::bytesRequested, this, &FindingsTab::bytesRequested);
    retranslate();
}

void FindingsTab::setFindings(const QList<lint::Finding> &findings)
{
    m_findings = findings;
    refresh();
}

void FindingsTab::refresh()
{
    const int least = m_from->currentData().toInt();
    QList<lint::Finding> shown = m_findings;
    shown.removeIf([least](const lint::Finding &finding) { return int(finding.severity) < least; });
    m_summary->setText(LintText::summary(m_findings));
    m_list->setFindings(shown);
    m_copy->setVisible(!shown.isEmpty());
    m_nothing->setVisible(shown.isEmpty());
    m_nothing->setText(m_findings.isEmpty() ? tr("No rule has anything to say.")
                                            : tr("Nothing as serious as this."));
}

void FindingsTab::retranslate()
{
    setAccessibleName(tr("Findings"));
    m_from->setAccessibleName(tr("Findings shown"));
    m_from->setItemText(0, tr("All"));
    m_from->setItemText(1, tr("Notices and worse"));
    m_from->setItemText(2, tr("Warnings and errors"));
    m_from->setItemText(3, tr("Errors only"));
    m_copy->setTexts(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the findings"));
    refresh();
}

} // namespace sekisho::ui
