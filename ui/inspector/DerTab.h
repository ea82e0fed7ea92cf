// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/Asn1Foot.h"
#include "ui/inspector/Asn1Model.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace sekisho::ui {

class Asn1SearchBar;
class HexHeader;
class HexView;
class TextLabel;

/// Elements and bytes of one object, linked both ways, with a foot that says in words what the
/// selected element is. Bytes of private keys are never shown; the tab says why.
class DerTab : public QWidget
{
    Q_OBJECT
public:
    explicit DerTab(Theme &theme, QWidget *parent = nullptr);

    /// Any BER; of a large object the elements follow a moment later (contentReady()).
    void setContent(const QByteArray &der);
    /// The same of what may be a private key, its values zeros already (pki::Problem::blanked).
    void setBlanked(const QByteArray &der);
    enum class Absence { Nothing, PrivateKey, Locked };
    void setAbsent(Absence why);
    /// What the judge found in the object; the foot shows what rests on the selected element.
    void setFindings(const QList<lint::Finding> &findings);
    void retranslate();

    /// Selects the innermost element that holds these bytes, and marks them.
    void showBytes(qsizetype offset, qsizetype length);
    /// The same by the names of the schema ({"validity", "notAfter"}) or an extension's OID. False
    /// if the object has no such element.
    bool showElement(const QStringList &path);
    bool showExtension(const QString &oid);
    void openSearch();

    QTreeView &tree() const { return *m_tree; }
    HexView &hex() const { return *m_hex; }
    Asn1Foot &foot() const { return *m_foot; }
    const Asn1Model &model() const { return m_model; }
    /// The selected element; -1 if there is none.
    int currentNode() const;

Q_SIGNALS:
    void contentReady();
    void copyRequested(const QString &text);
    /// One element, to be saved under a name made from `name`.
    void saveRequested(const QByteArray &der, const QString &name);
    void findingsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void read(const QByteArray &der);
    void setTree(std::shared_ptr<const pki::Asn1Tree> tree);
    void selectNode(int node);
    void onCurrentChanged(const QModelIndex &current);
    void onCursorMoved();
    void markNode(int node);
    void search(const QString &wanted, bool backwards);
    void copy(Asn1Foot::Copy what);
    void fitColumns(int room);
    QString absenceText() const;

    Theme &m_theme;
    Asn1Model m_model;
    QStackedLayout *m_stack;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    HexHeader *m_hexHeader;
    HexView *m_hex;
    Asn1SearchBar *m_search;
    Asn1Foot *m_foot;
    TextLabel *m_absent;
    QWidget *m_absentPage;
    Absence m_why = Absence::Nothing;
    bool m_blanked = false; ///< no byte of a key is in there
    quint64 m_reading = 0;  ///< counts what was set, so that a late tree is not shown
    bool m_linking = false;
    bool m_splitterMoved = false; ///< by a person: their choice stays
};

} // namespace sekisho::ui
