// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/LabelCompleter.h"

#include <QLineEdit>

namespace sekisho::ui {

LabelCompleter::LabelCompleter(const QStringList &labels, QLineEdit *edit)
    : QCompleter(labels, edit)
    , m_edit(edit)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    edit->setCompleter(this);
}

QStringList LabelCompleter::splitPath(const QString &path) const
{
    return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
}

QString LabelCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString typed = m_edit->text();
    const qsizetype comma = typed.lastIndexOf(u',');
    const QString label = QCompleter::pathFromIndex(index);
    return comma < 0 ? label : typed.left(comma) + QStringLiteral(", ") + label;
}

} // namespace sekisho::ui
