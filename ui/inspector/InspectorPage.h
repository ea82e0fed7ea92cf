// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorController.h"
#include "ui/inspector/ObjectPane.h"
#include "ui/page/Page.h"

class QFileDialog;
class QSplitter;
class QTimer;
class QTreeView;

namespace sekisho::ui {

class PageState;
class PageTitleRow;
class ThinProgress;

/// The Inspector: opens certificates, keys, bundles, CSRs and CRLs from files, the clipboard, drag
/// and drop or another page, and shows what is in them. Uses no network. Lays out and passes on;
/// InspectorController reads.
class InspectorPage : public Page
{
    Q_OBJECT
public:
    explicit InspectorPage(const PageServices &services, QWidget *parent = nullptr);
    ~InspectorPage() override;

    PageId pageId() const override { return PageId::Inspector; }
    /// The Inspector shows files, not the organization.
    void setOrganization(nac::OrganizationPtr organization) override { Q_UNUSED(organization) }
    void setAvailability(const PageContext &context) override{Q_UNUSED(context)} QString
            statusText() const override;
    void activateNextTab() override;
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;

    /// Files (or folders) from the command line, a dialog or another instance.
    void openFiles(const QStringList &paths);
    /// Objects that another page shows.
    void openDers(const QList<QByteArray> &ders, const QString &title);
    /// Ctrl+O: the file dialog, not modal to other windows.
    void chooseFiles();
    /// Ctrl+V: text or files on the clipboard.
    void paste();
    void clear();

    InspectorController &controller() { return m_controller; }
    ObjectPane &objectPane() const { return *m_object; }
    QTreeView &tree() const { return *m_tree; }
    /// Writes the shown object; what Save as… does after the dialog.
    void saveObject(const QString &path, bool pem);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTitle();
    QWidget *buildLeft();
    void retranslate();
    void refreshCounts();
    void refreshView();
    void fitTree();
    void showCurrent();
    void showProgress();
    void runCommand(ObjectPane::Command command);
    void chooseSaveFile(bool pem);
    void submitPassword();
    void copyText(const QString &text);
    void setDropMark(bool shown);
    const pki::Item *currentItem() const;

    InspectorController m_controller;
    PageTitleRow *m_title;
    QWidget *m_noNetwork = nullptr;
    SignButton *m_open = nullptr;
    SignButton *m_paste = nullptr;
    SignButton *m_clear = nullptr;
    QWidget *m_progressRow;
    TextLabel *m_progressText;
    ThinProgress *m_progress;
    SignButton *m_cancel;
    QTimer *m_progressDelay;
    PageState *m_state;
    QSplitter *m_splitter;
    bool m_splitterDragged = false;
    TextLabel *m_objectsHeading;
    TextLabel *m_objectsCount;
    TextLabel *m_dropHint;
    QTreeView *m_tree;
    ObjectPane *m_object;
    QWidget *m_dropMark;
    QString m_wanted;       ///< SHA-256 of the certificate to select when reading has finished
    QByteArray m_detailsOf; ///< SHA-256 of the certificate whose details are awaited or shown
};

} // namespace sekisho::ui
