// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorCommand.h"
#include "ui/inspector/InspectorInput.h"
#include "ui/inspector/Judge.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Roles.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QMenu;
class QPlainTextEdit;
class QStackedWidget;

namespace sekisho::ui {

class Banner;
class ChainTab;
class DerTab;
class ExtensionsTab;
class FindingsTab;
class IconLabel;
class MiniTabBar;
class OverviewTab;
class PasswordPanel;
class SignButton;
class StateBadge;
class TextLabel;

/// The right half of the Inspector: one object (or file) with its tabs, what was repaired or is
/// wrong in its file, and the question for a password. Decides nothing; asks by signals.
class ObjectPane : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Overview, Chain, Findings, Extensions, Der, Text };
    using Command = InspectorCommand;

    explicit ObjectPane(Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showInput(const InspectorInput &input, const QDateTime &now);
    void showItem(const InspectorInput &input, const pki::Item &item, const QDateTime &now);
    void showProblem(const InspectorInput &input, const pki::Problem &problem,
                     const QDateTime &now);
    /// Full depth of the certificate being shown, once it has been read.
    void setDetails(const pki::CertificateDetails &details);
    void setDetailsFailed(const Error &error);
    /// What the judge says of the object being shown.
    void setVerdict(const lint::Verdict &verdict);
    void setFindings(const QList<lint::Finding> &findings);
    /// As what, for what and at which day the object is to be judged.
    Judge::Choices choices() const;
    /// The day of judgement if it is another than today (its noon, UTC); else invalid.
    QDateTime chosenDay() const;
    /// Of the certificate being shown, once it has been read and judged.
    const pki::CertificateDetails *details() const { return m_details ? &*m_details : nullptr; }
    const lint::Verdict *verdict() const { return m_verdict ? &*m_verdict : nullptr; }
    /// The element of the object's DER that holds these bytes, in its own tab.
    void showBytes(qsizetype offset, qsizetype length);
    /// The same by OverviewTab's name for it.
    void showBytesOf(const QString &element);

    void setTab(Tab tab);
    Tab tab() const;
    void activateNextTab();
    PasswordPanel &passwordPanel() const { return *m_password; }
    ChainTab &chainTab() const { return *m_chain; }
    DerTab &derTab() const { return *m_der; }
    ExtensionsTab &extensionsTab() const { return *m_extensions; }
    FindingsTab &findingsTab() const { return *m_findings; }
    OverviewTab &overviewTab() const { return *m_overview; }
    Banner &banner() const { return *m_banner; }
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void commandTriggered(sekisho::ui::InspectorCommand command);
    void copyTextRequested(const QString &text);
    /// One element of the object, to be saved as a file.
    void saveElementRequested(const QByteArray &der, const QString &name);
    /// choices() has changed: judge again.
    void choicesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Copy and Save without their words where the tabs need the room.
    void fitTabRow();
    /// Role and day in a row of their own where the object's name needs the room.
    void fitTitleRow();
    void refresh();
    void refreshBanner();
    void refreshMargins();
    void refreshJudgement();
    void refreshRoles();
    void setTabsFor(bool certificate, bool object);
    void fillMenus();
    void addCommand(QMenu *menu, const QString &objectName, Command command);
    void nameCommands();

    Theme &m_theme;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QComboBox *m_role;
    StateBadge *m_badge;
    TextLabel *m_dayLabel;
    QDateEdit *m_day;
    SignButton *m_copy;
    SignButton *m_save;
    QMenu *m_copyMenu;
    QMenu *m_saveMenu;
    QHash<Command, QAction *> m_actions;
    MiniTabBar *m_tabs;
    Banner *m_banner;
    PasswordPanel *m_password;
    QHBoxLayout *m_titleRow = nullptr;
    QHBoxLayout *m_choiceRow = nullptr;
    bool m_twoRows = false;
    QHBoxLayout *m_bannerRow = nullptr;
    QHBoxLayout *m_passwordRow = nullptr;
    QStackedWidget *m_pages;
    OverviewTab *m_overview;
    ChainTab *m_chain;
    FindingsTab *m_findings;
    ExtensionsTab *m_extensions;
    DerTab *m_der;
    QPlainTextEdit *m_text;

    // What is shown, so that a change of language can show it again.
    std::optional<InspectorInput> m_input;
    std::optional<pki::Item> m_item;
    std::optional<pki::Problem> m_problem;
    std::optional<pki::CertificateDetails> m_details;
    std::optional<lint::Verdict> m_verdict;
    std::optional<QList<lint::Finding>> m_found; ///< in an object that is no certificate
    QDateTime m_now;
    bool m_dayChosen = false;
    QString m_passwordFor;
};

} // namespace sekisho::ui

Q_DECLARE_METATYPE(sekisho::ui::InspectorCommand)
