// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/asn1/Asn1Tree.h"
#include "core/pki/lint/Lint.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QMenu;

namespace sekisho::ui {

class IconLabel;
class SignButton;
class TextLabel;

/// What the selected element is, in words: name, type, place, what its bytes say, what is right or
/// wrong with them, and the finding that rests on it.
class Asn1Foot : public QWidget
{
    Q_OBJECT
public:
    enum class Copy { Hex, Base64, Value, SaveDer };

    explicit Asn1Foot(Theme &theme, QWidget *parent = nullptr);

    /// `node` < 0 hides it.
    void show(const pki::Asn1Tree &tree, int node, const QString &elementName);
    void setFindings(const QList<lint::Finding> &findings) { m_findings = findings; }
    void setBusy(bool busy);
    void retranslate();
    /// The same entries for the context menu of the tree.
    QMenu *makeMenu(QWidget *parent);
    QString text() const; ///< all that it says

Q_SIGNALS:
    void copyRequested(sekisho::ui::Asn1Foot::Copy what);
    void findingsRequested();

private:
    void showRemark(const pki::Asn1Tree &tree, int node);
    void showFinding(const pki::Asn1Tree &tree, int node);

    QList<lint::Finding> m_findings;
    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_meaning;
    IconLabel *m_remarkIcon;
    TextLabel *m_remark;
    QWidget *m_side;
    IconLabel *m_findingIcon;
    TextLabel *m_findingId;
    TextLabel *m_findingText;
    SignButton *m_toFindings;
    SignButton *m_copy;
};

} // namespace sekisho::ui
