// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QLineEdit;

namespace sekisho::ui {

/// Offers known labels for the last one of a list that is separated by commas.
class LabelCompleter : public QCompleter
{
    Q_OBJECT
public:
    LabelCompleter(const QStringList &labels, QLineEdit *edit);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QLineEdit *m_edit;
};

} // namespace sekisho::ui
