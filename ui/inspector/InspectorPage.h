// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/ChainReport.h"
#include "ui/inspector/InspectorCommand.h"
#include "ui/inspector/InspectorController.h"
#include "ui/inspector/Judge.h"
#include "ui/inspector/ObjectPane.h"
#include "ui/page/Page.h"

#include <optional>

class QAction;
class QFileDialog;
class QSplitter;
class QTimer;
class QTreeView;

namespace sekisho::ui {

class IconButton;
class ObjectList;
class OpenMenu;
class PageState;
class InspectorTools;
class RehearsalDialog;
class PageTitleRow;
class BundleDoctorDialog;
class ThinProgress;
class RowJudge;
class VerdictReport;

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
    /// The Inspector shows files; of the organization it takes the authorities that may be trusted.
    void setOrganization(nac::OrganizationPtr organization) override;
    void setAvailability(const PageContext &context) override{Q_UNUSED(context)} QString
            statusText() const override;
    void focusFilter() override;
    void activateNextTab() override;
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;
    /// The table of open objects, filtered as it is.
    void exportCsv() override;
    bool canExportCsv() const override;

    /// Does it if whyNot() has nothing against it.
    void run(InspectorCommand command);
    /// Why it cannot be done now; empty if it can.
    QString whyNot(InspectorCommand command) const;
    /// The same of a page that has never been shown.
    static QString whyNotYet(InspectorCommand command);

    /// Files (or folders) from the command line, a dialog or another instance.
    void openFiles(const QStringList &paths);
    /// Objects that another page shows.
    void openDers(const QList<QByteArray> &ders, const QString &title);
    /// Ctrl+O: the file dialog, not modal to other windows.
    void chooseFiles();
    /// Of files that are worth opening, for file dialogs: "*.pem *.crt …".
    static QString namePatterns();
    /// Ctrl+V: text or files on the clipboard.
    void paste();
    void clear();
    /// The bundle doctor in a window of its own, filled with the file of the current object.
    BundleDoctorDialog *checkBundle();
    /// An EAP-TLS authentication with what is open, in a window of its own.
    RehearsalDialog *rehearseEap();

    InspectorController &controller() { return m_controller; }
    ObjectPane &objectPane() const { return *m_object; }
    QTreeView &tree() const { return *m_tree; }
    RowJudge &rowJudge() const { return *m_rowJudge; }
    ObjectList &objectList() const { return *m_list; }
    OpenMenu &openMenu() const { return *m_openMenu; }
    /// Writes the shown object; what Save as… does after the dialog.
    void saveObject(const QString &path, bool pem);
    InspectorTools &tools() const { return *m_tools; }

Q_SIGNALS:
    /// What whyNot() answers may have changed.
    void commandsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTitle();
    void buildOpenMenu();
    QWidget *buildLeft();
    void prepareLists();
    void focusObject();
    void focusList();
    void showObjectMenu(const QPoint &at);
    void closeCurrentFile();
    void retranslate();
    /// "Add to certificate authorities…", where there is an organization to add to.
    void buildHandover();
    void refreshHandover();
    void refreshCounts();
    void refreshView();
    void fitTree();
    void showCurrent();
    void judgeCurrent();
    void showProgress();
    bool runTool(InspectorCommand command);
    bool copyAs(InspectorCommand command);
    void runReport(InspectorCommand command);
    QString whyNoObject() const;
    QString whyNoReport() const;
    VerdictReport report() const;
    void chooseSaveFile(bool pem);
    void chooseReportFile(InspectorCommand command);
    void chooseElementFile(const QByteArray &der, const QString &name);
    void saveBytes(const QString &path, const QByteArray &bytes);
    void submitPassword();
    void copyText(const QString &text);
    void setDropMark(bool shown);
    const pki::Item *currentItem() const;
    const ChainMaterial &chainMaterial() const;
    void chainMaterialChanged();

    InspectorController m_controller;
    Judge m_judge;
    RowJudge *m_rowJudge = nullptr;
    PageTitleRow *m_title;
    QWidget *m_noNetwork = nullptr;
    SignButton *m_open = nullptr;
    IconButton *m_openMore = nullptr;
    OpenMenu *m_openMenu = nullptr;
    SignButton *m_paste = nullptr;
    SignButton *m_bundle = nullptr;
    SignButton *m_rehearse = nullptr;
    InspectorTools *m_tools = nullptr;
    QAction *m_addAuthorities = nullptr; ///< null in windows without an organization
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
    ObjectList *m_list = nullptr;
    ObjectPane *m_object;
    QWidget *m_dropMark;
    nac::OrganizationPtr m_organization;
    mutable std::optional<ChainMaterial> m_material; ///< of that revision of the model
    mutable quint64 m_materialRevision = 0;
    quint64 m_judgedRevision = 0;
    QString m_wanted;       ///< SHA-256 of the certificate to select when reading has finished
    QByteArray m_detailsOf; ///< SHA-256 of the certificate whose details are awaited or shown
};

} // namespace sekisho::ui
