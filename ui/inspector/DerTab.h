// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/FieldModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;
class QTreeView;

namespace sekisho::ui {

class HexView;
class TextLabel;

/// Fields and bytes of one object, linked both ways, with a foot that says in words what the
/// selected element is. Bytes of private keys are never shown; the tab says why.
class DerTab : public QWidget
{
    Q_OBJECT
public:
    explicit DerTab(Theme &theme, QWidget *parent = nullptr);

    /// `root` describes `der`; an empty `der` shows `reason` instead.
    void setContent(const QByteArray &der, FieldNode root);
    enum class Absence { Nothing, PrivateKey, Locked };
    void setAbsent(Absence why);
    void retranslate();

    /// Selects the element that begins at `offset`.
    void selectElement(qsizetype offset);

    QTreeView &tree() const { return *m_tree; }
    HexView &hex() const { return *m_hex; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onCurrentChanged(const QModelIndex &current);
    void showFoot(const FieldNode *node);
    QString absenceText() const;

    Theme &m_theme;
    FieldModel m_model;
    QStackedLayout *m_stack;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    HexView *m_hex;
    TextLabel *m_footName;
    TextLabel *m_footFacts;
    TextLabel *m_footValue;
    QWidget *m_foot;
    TextLabel *m_absent;
    QWidget *m_absentPage;
    Absence m_why = Absence::Nothing;
    bool m_linking = false;
};

} // namespace sekisho::ui
