// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/NacSwitchDelegate.h"

#include "ui/certificates/NacSwitchModel.h"
#include "ui/certificates/NacSwitchText.h"

#include <QComboBox>
#include <QSortFilterProxyModel>
#include <QSpinBox>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::NacSwitch;

namespace {

/// Tells what was chosen in its list from what arrow keys and the wheel pass by.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;
    bool isPassing() const { return m_isPassing; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isPassing = true;
        QComboBox::keyPressEvent(event);
        m_isPassing = false;
    }
    void wheelEvent(QWheelEvent *event) override
    {
        m_isPassing = true;
        QComboBox::wheelEvent(event);
        m_isPassing = false;
    }

private:
    bool m_isPassing = false;
};

} // namespace

NacSwitchDelegate::NacSwitchDelegate(Theme &theme, const NacSwitchModel &model, QObject *parent)
    : CellDelegate(theme, parent)
    , m_model(model)
{
}

int NacSwitchDelegate::rowOf(const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return proxy ? proxy->mapToSource(index).row() : index.row();
}

QWidget *NacSwitchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const int row = rowOf(index);
    const NacSwitch &one = m_model.at(row);
    const QString name = NacSwitchText::name(one);
    if (one.kind == NacSwitch::Kind::Number) {
        auto *spin = new QSpinBox(parent);
        spin->setObjectName(u"switchSpinBox"_s);
        spin->setAccessibleName(name);
        spin->setRange(one.least, one.most);
        return spin;
    }
    auto *combo = new ChoiceBox(parent);
    combo->setObjectName(u"switchComboBox"_s);
    combo->setAccessibleName(name);
    QList<QJsonValue> values;
    if (one.kind == NacSwitch::Kind::Flag)
        values = {false, true};
    for (const QString &choice : one.choices)
        values.append(choice);
    const QJsonValue now = m_model.effective(row);
    if (!one.isKnown(now) && !now.isUndefined())
        values.append(now);
    for (const QJsonValue &value : std::as_const(values))
        combo->addItem(NacSwitchText::value(one, value), value);
    // What was chosen counts at once; with the arrow keys, Enter or leaving the field.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        if (combo->isPassing())
            return;
        auto *self = const_cast<NacSwitchDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void NacSwitchDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const int row = rowOf(index);
    const QJsonValue now = m_model.effective(row);
    if (auto *spin = qobject_cast<QSpinBox *>(editor)) {
        spin->setValue(now.isString() ? now.toString().toInt() : now.toInt());
        return;
    }
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        for (int i = 0; i < combo->count(); ++i) {
            if (combo->itemData(i).toJsonValue() == now)
                combo->setCurrentIndex(i);
        }
    }
}

void NacSwitchDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    if (const auto *spin = qobject_cast<const QSpinBox *>(editor))
        model->setData(index, QJsonValue(spin->value()), Qt::EditRole);
    else if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        model->setData(index, combo->currentData().toJsonValue(), Qt::EditRole);
}

} // namespace sekisho::ui
