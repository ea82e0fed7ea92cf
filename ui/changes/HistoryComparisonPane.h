// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/HistoryController.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QAction;
class QListView;
class QMenu;
class QScrollArea;

namespace sekisho::ui {

class Banner;
class ComparedItemModel;
class DiffView;
class EvidenceReport;
class FileSaver;
class IconLabel;
class SignButton;
class TextLabel;

/// What differs between two moments: the objects, the current one field by field, and what can be
/// done with it: back into the draft, take a push back, evidence.
class HistoryComparisonPane : public QWidget
{
    Q_OBJECT
public:
    HistoryComparisonPane(Theme &theme, HistoryController &controller, QWidget *parent = nullptr);
    ~HistoryComparisonPane() override;

    void setReadOnlyReason(const QString &reason);
    /// What went wrong; stays until something else is chosen.
    void showError(const Error &error);
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void noticeRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Format { Pdf, Html, Json };

    void build();
    QWidget *buildButtons();
    QWidget *buildItem();
    void refresh();
    void refreshTitle();
    QString logText(const sync::ItemEvent &event) const;
    void refreshButtons();
    void showCurrent();
    void fillRestoreMenu();
    void saveEvidence(Format format);
    void save(const EvidenceReport &report, Format format);
    const sync::PlanItem *currentItem() const;

    Theme &m_theme;
    HistoryController &m_controller;
    ComparedItemModel *m_model;
    FileSaver *m_saver;
    QString m_readOnly;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    Banner *m_banner = nullptr;
    SignButton *m_restore = nullptr;
    SignButton *m_undo = nullptr;
    SignButton *m_evidence = nullptr;
    QMenu *m_restoreMenu = nullptr;
    QMenu *m_evidenceMenu = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_html = nullptr;
    QAction *m_json = nullptr;
    QListView *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    IconLabel *m_itemShape = nullptr;
    TextLabel *m_itemTitle = nullptr;
    DiffView *m_diff = nullptr;
};

} // namespace sekisho::ui
