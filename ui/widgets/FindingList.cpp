// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FindingList.h"

#include "ui/text/LintText.h"
#include "ui/widgets/FindingRow.h"
#include "ui/widgets/Hairline.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sekisho::ui {

FindingList::FindingList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FindingList::setFindings(const QList<lint::Finding> &findings)
{
    m_findings = findings;
    rebuild();
}

void FindingList::setBytesOffered(bool offered)
{
    m_bytes = offered;
    rebuild();
}

void FindingList::setPlatformsShown(bool shown)
{
    m_platforms = shown;
    rebuild();
}

void FindingList::rebuild()
{
    m_rows.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const lint::Finding &finding : std::as_const(m_findings)) {
        if (!m_rows.isEmpty())
            m_layout->addWidget(new Hairline(m_theme));
        auto *row = new FindingRow(m_theme, finding, m_bytes, m_platforms);
        connect(row, &FindingRow::bytesRequested, this, &FindingList::bytesRequested);
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    setVisible(!m_rows.isEmpty());
    updateGeometry();
}

QString FindingList::toText() const
{
    QString text;
    for (const lint::Finding &finding : m_findings) {
        text += QStringLiteral("%1\t%2\t%3\n")
                        .arg(LintText::severity(finding.severity), finding.id,
                             LintText::sentence(finding));
    }
    return text;
}

void FindingList::retranslate() { rebuild(); }

void FindingList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.setPen(m_theme.color(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FindingList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_rows.size(); ++i) {
        if (m_rows.at(i)->hasFocus() && i + step >= 0 && i + step < m_rows.size()) {
            m_rows.at(i + step)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace sekisho::ui
