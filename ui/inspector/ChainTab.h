// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "ui/inspector/ChainModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>
#include <functional>
#include <optional>

class QComboBox;
class QTimer;
class QTreeView;

namespace sekisho::ui {

class Banner;
class NameMatchView;
class SignButton;
class StateBadge;
class TextLabel;

/// The chain of the shown certificate: the path that was found to an anchor, below it every
/// candidate that was rejected and why; above, what is trusted, for what purpose and how
/// strong. The pane says at which date.
/// Judges on the thread pool, and only while the tab is on the screen.
class ChainTab : public QWidget
{
    Q_OBJECT
public:
    explicit ChainTab(Theme &theme, QWidget *parent = nullptr);
    ~ChainTab() override;

    /// Where the open objects and the workspace's authorities come from, asked each time.
    void setMaterialSource(std::function<ChainMaterial()> source);
    /// The certificate to judge, and the moment to judge at; empty for none.
    void setLeaf(const QByteArray &der, const QDateTime &day);
    /// What is open has changed: judge again when the tab is seen.
    void materialChanged();
    void retranslate();

    QTreeView &pathView() const { return *m_path; }
    QTreeView &rejectedView() const { return *m_rejected; }
    QString verdict() const;
    /// What a person types into the field: the server name that supplicants are told.
    void setServerName(const QString &name);
    bool isJudging() const { return m_judging; }
    void setTrustFolder(const QString &folder);

Q_SIGNALS:
    /// A certificate of the path or a candidate was opened (Enter, double click): lower-case hex
    /// SHA-256.
    void certificateRequested(const QString &sha256);
    void judged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildControls();
    QTreeView *buildView(const QString &objectName, QAbstractItemModel *model);
    void fillChoices();
    void choiceChanged();
    void chooseFolder();
    void judge();
    void cancel();
    void take(const Result<ChainReport> &report);
    void showReport();
    QString emptyTrustSet() const;
    void fitColumns();
    void offerNames();
    void fitPurpose();
    void matchNames();

    Theme &m_theme;
    std::function<ChainMaterial()> m_source;
    QByteArray m_leaf;
    std::optional<pki::CertificateIndex> m_leafIndex;
    QDateTime m_day;
    QString m_folder;
    bool m_stale = false; ///< what is shown is not the answer to what is asked
    bool m_judging = false;
    bool m_purposeChosen = false; ///< by a person; else it is the one that the leaf is made for
    CancelSource m_cancelSource;
    int m_generation = 0;
    std::optional<ChainReport> m_report;
    std::optional<Error> m_error;

    QComboBox *m_trust;
    QComboBox *m_purpose;
    QComboBox *m_level;
    QComboBox *m_serverName;
    TextLabel *m_trustLabel;
    TextLabel *m_purposeLabel;
    TextLabel *m_levelLabel;
    TextLabel *m_serverNameLabel;
    SignButton *m_cancelButton;
    QTimer *m_progressDelay;
    StateBadge *m_badge;
    TextLabel *m_verdict;
    TextLabel *m_facts;
    TextLabel *m_rejectedHeading;
    TextLabel *m_none;
    TextLabel *m_why; ///< all reasons of the current candidate: a cell has one line only
    ChainPathModel m_pathModel;
    RejectedModel m_rejectedModel;
    QTreeView *m_path;
    QTreeView *m_rejected;
    NameMatchView *m_names;
};

} // namespace sekisho::ui
