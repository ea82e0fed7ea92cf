// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/DiffView.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sekisho::ui {

class Banner;
class FormField;
class IconLabel;
class SecretLineEdit;
class SectionFrame;
class SegmentedControl;
class SignButton;
class TextLabel;

/// One change in full: what it is, who did what when, the fields side by side, what must be decided
/// or entered before it can be sent.
class ItemPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ItemPane(Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        sync::PlanItem item;
        bool planned = false; ///< compared with the cloud
        ChangeNames names;
        QString history;      ///< who changed it when, in words; may be empty
        QStringList notes;    ///< what else is to be known of it: steps in between
        bool canEdit = false; ///< there is an editor for it
        QString whyNotEdit;   ///< why that cannot be opened now
        bool frozen = false;  ///< nothing can be decided now
    };
    void setContent(const Content &content);
    void clear();
    DiffView &diffView() const { return *m_diff; }

Q_SIGNALS:
    void decided(const sekisho::sync::DraftEdit &edit);
    /// A path of secretsNeeded; ask takeSecret().
    void secretEntered(const QString &path);
    void editRequested();

public:
    /// What was typed for the secret of `path`; the field is emptied.
    Secret takeSecret(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshDecision();
    void refreshProblems();
    void refreshSecrets();
    QWidget *fileButton(FormField &field, SecretLineEdit &edit, const QString &name);
    void decide(int button);
    bool isFieldConflict() const;
    DiffModel::Look look() const;

    Theme &m_theme;
    Content m_content;
    bool m_shown = false;
    QVBoxLayout *m_column = nullptr;
    IconLabel *m_shape = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_history = nullptr;
    QWidget *m_tools = nullptr;
    SegmentedControl *m_segments = nullptr;
    SignButton *m_edit = nullptr;
    QFrame *m_frame = nullptr;
    DiffView *m_diff = nullptr;
    TextLabel *m_unchanged = nullptr;
    Banner *m_decision = nullptr;
    QWidget *m_problems = nullptr;
    QVBoxLayout *m_problemRows = nullptr;
    SectionFrame *m_secrets = nullptr;
    QWidget *m_safety = nullptr;
    TextLabel *m_safetyText = nullptr;
    QStringList m_secretPaths;
    QHash<QString, SecretLineEdit *> m_secretEdits; ///< by path
};

} // namespace sekisho::ui
