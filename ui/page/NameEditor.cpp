// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/NameEditor.h"

#include "ui/text/ConvertText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QStringList types() { return {u"dns"_s, u"ip"_s, u"email"_s, u"upn"_s, u"uri"_s}; }

} // namespace

NameEditor::NameEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, FontRole::BodyBold))
    , m_layout(new QVBoxLayout(this))
    , m_add(new SignButton(theme))
{
    m_add->setObjectName(u"addNameButton"_s);
    m_add->setSmall(true);
    m_add->setIconName(u"plus"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(m_rows.isEmpty() ? u"dns"_s : m_rows.last().type->currentData().toString());
        m_rows.last().value->setFocus();
    });
    retranslate();
}

QList<pki::GeneralName> NameEditor::names() const
{
    QList<pki::GeneralName> names;
    for (const Row &row : m_rows) {
        if (!row.value->text().trimmed().isEmpty())
            names.append({row.type->currentData().toString(), row.value->text().trimmed()});
    }
    return names;
}

void NameEditor::add(const QString &type, const QString &value)
{
    Row row{new QWidget, new QComboBox, new QLineEdit, new IconButton(m_theme, u"minus"_s)};
    row.type->setObjectName(u"nameTypeCombo"_s);
    row.value->setObjectName(u"nameValueLineEdit"_s);
    row.remove->setObjectName(u"removeNameButton"_s);
    for (const QString &each : types())
        row.type->addItem(QString(), each);
    row.type->setCurrentIndex(row.type->findData(type));
    row.value->setText(value);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.type);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.remove);
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    m_rows.append(row);
    connect(row.type, &QComboBox::currentIndexChanged, this, &NameEditor::edited);
    connect(row.value, &QLineEdit::textChanged, this, &NameEditor::edited);
    connect(row.remove, &QPushButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    retranslate();
    Q_EMIT edited();
}

void NameEditor::removeRow(QWidget *widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget != widget)
            continue;
        m_rows.removeAt(i);
        // Its own button is still speaking.
        widget->hide();
        widget->deleteLater();
        (m_rows.isEmpty() ? static_cast<QWidget *>(m_add)
                          : m_rows.at(std::min(i, m_rows.size() - 1)).value)
                ->setFocus();
        Q_EMIT edited();
        return;
    }
}

void NameEditor::retranslate()
{
    m_label->setText(u"Subject Alternative Name"_s);
    //: button: another subject alternative name
    m_add->setTexts(tr("Add name"));
    m_add->setAccessibleName(tr("Add a subject alternative name"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        for (int type = 0; type < row.type->count(); ++type)
            row.type->setItemText(type, ConvertText::nameType(row.type->itemData(type).toString()));
        //: for screen readers; %1 number of the row
        row.type->setAccessibleName(tr("Kind of name %1").arg(i + 1));
        //: for screen readers; %1 number of the row
        row.value->setAccessibleName(tr("Name %1").arg(i + 1));
        //: %1 number of the row
        row.remove->setName(tr("Remove name %1").arg(i + 1));
    }
}

} // namespace sekisho::ui
