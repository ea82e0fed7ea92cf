// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/RetentionDialog.h"

#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {
constexpr int kMostDays = 3650;
}

RetentionDialog::RetentionDialog(Theme &theme, const sync::Retention &retention, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_days(new QSpinBox)
    , m_everyPoint(new QSpinBox)
    , m_daysField(new FormField(theme, m_days))
    , m_everyPointField(new FormField(theme, m_everyPoint))
    , m_heading(new TextLabel(theme, FontRole::Object))
    , m_note(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_accept(new SignButton(theme, SignButton::Kind::Primary))
    , m_cancel(new SignButton(theme))
{
    setObjectName(u"retentionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_days->setObjectName(u"retentionDays"_s);
    m_everyPoint->setObjectName(u"everyPointDays"_s);
    m_days->setRange(1, kMostDays);
    m_everyPoint->setRange(1, kMostDays);
    m_days->setValue(retention.days);
    m_everyPoint->setValue(retention.everyPointDays);
    m_accept->setObjectName(u"acceptButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_heading->setWordWrap(true);
    m_note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_daysField);
    layout->addWidget(m_everyPointField);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);

    // Keeping every point longer than any point is no wish that can be had.
    connect(m_days, &QSpinBox::valueChanged, m_everyPoint, &QSpinBox::setMaximum);
    m_everyPoint->setMaximum(m_days->value());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->retention());
        accept();
    });
    m_accept->setDefault(true);
    setMinimumWidth(420);
    retranslate();
}

sync::Retention RetentionDialog::retention() const
{
    return {m_days->value(), m_everyPoint->value()};
}

void RetentionDialog::retranslate()
{
    setWindowTitle(tr("Keep the history for"));
    m_heading->setText(tr("How long is the history kept?"));
    m_daysField->setLabel(tr("Points in time and who changed what"));
    m_everyPointField->setLabel(tr("Of these, every single point"));
    m_everyPointField->setHint(tr("Of older days only the last point is kept."));
    for (QSpinBox *box : {m_days, m_everyPoint})
        //: behind a number
        box->setSuffix(tr(" days"));
    m_note->setText(tr("What is older goes now and cannot be had back. The newest point stays, and "
                       "what is needed to take a push back. The cloud is not touched."));
    m_accept->setTexts(tr("Keep as set"));
    m_cancel->setTexts(tr("Cancel"));
}

void RetentionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
