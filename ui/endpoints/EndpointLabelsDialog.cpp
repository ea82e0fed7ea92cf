// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointLabelsDialog.h"

#include "core/nac/EndpointCsv.h"
#include "ui/endpoints/LabelCompleter.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kDialogWidth = 460;
constexpr int kListHeight = 190;
constexpr int kLabelRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;

} // namespace

EndpointLabelsDialog::EndpointLabelsDialog(Theme &theme, const QList<nac::Endpoint> &endpoints,
                                           const QStringList &known, QWidget *parent)
    : GrowingDialog(parent)
    , m_theme(theme)
    , m_endpoints(endpoints)
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_list(new QListWidget)
    , m_listField(new FormField(theme, m_list, this))
    , m_new(new QLineEdit)
    , m_newField(new FormField(theme, m_new, this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_confirm(new SignButton(theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"endpointLabelsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kDialogWidth);
    m_heading->setWordWrap(true);
    m_list->setObjectName(u"labelList"_s);
    m_list->setMinimumHeight(kListHeight);
    m_list->setUniformItemSizes(true);
    m_new->setObjectName(u"newLabelsLineEdit"_s);
    m_note->setWordWrap(true);
    m_confirm->setObjectName(u"confirmLabelsButton"_s);
    m_confirm->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    new LabelCompleter(known, m_new);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_confirm, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_newField);
    column->addWidget(m_listField, 1);
    column->addLayout(dialogFootRow(m_note, buttons));
    fill();
    retranslate();
    connect(m_new, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_list, &QListWidget::itemChanged, this, [this] { refresh(); });
    connect(m_confirm, &QAbstractButton::clicked, this,
            [this] { Q_EMIT confirmed(added(), removed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_new->setFocus();
}

void EndpointLabelsDialog::fill()
{
    for (const nac::Endpoint &endpoint : m_endpoints) {
        for (const QString &label : endpoint.labels)
            ++m_counts[label];
    }
    for (auto label = m_counts.begin(); label != m_counts.end(); ++label) {
        auto *item = new QListWidgetItem(m_list);
        const bool all = label.value() == m_endpoints.size();
        // The third state is there only where some have it: nobody can ask for "some".
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(all ? Qt::Checked : Qt::PartiallyChecked);
        item->setData(kLabelRole, label.key());
        item->setData(kCountRole, label.value());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QStringList EndpointLabelsDialog::added() const
{
    QStringList labels = nac::endpointLabels(m_new->text());
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString label = item->data(kLabelRole).toString();
        if (item->checkState() == Qt::Checked &&
            item->data(kCountRole).toInt() < m_endpoints.size() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

QStringList EndpointLabelsDialog::removed() const
{
    const QStringList typed = nac::endpointLabels(m_new->text());
    QStringList labels;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString label = item->data(kLabelRole).toString();
        // What is typed to be added is not taken away.
        if (item->checkState() == Qt::Unchecked && !typed.contains(label))
            labels.append(label);
    }
    return labels;
}

void EndpointLabelsDialog::refresh()
{
    m_confirm->setEnabled(!m_busy && (!added().isEmpty() || !removed().isEmpty()));
}

void EndpointLabelsDialog::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void EndpointLabelsDialog::showError(const QString &error)
{
    m_error = error;
    retranslate();
    setBusy(false);
}

void EndpointLabelsDialog::retranslate()
{
    setWindowTitle(tr("Labels of endpoints"));
    m_heading->setText(tr("Labels of %Ln endpoint(s)", nullptr, int(m_endpoints.size())));
    m_newField->setLabel(tr("Add labels"));
    m_newField->setHint(tr("Separated by commas."));
    m_listField->setLabel(tr("Labels they have"));
    m_listField->setHint(m_list->count() == 0
                                 ? tr("None of them has a label.")
                                 : tr("Unchecked: taken away from all. Checked: all get it."));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const int count = item->data(kCountRole).toInt();
        const QString label = item->data(kLabelRole).toString();
        item->setText(count == m_endpoints.size()
                              ? label
                              //: %1 is a label, %2 and %3 are numbers of endpoints
                              : tr("%1 (%2 of %3)")
                                        .arg(label, DateText::number(count),
                                             DateText::number(m_endpoints.size())));
    }
    m_note->setText(m_error.isEmpty() ? tr("Goes into the draft; nothing is sent yet.") : m_error);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_confirm->setTexts(tr("Change labels"));
    m_cancel->setTexts(tr("Cancel"));
    refresh();
}

} // namespace sekisho::ui
