// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/RehearsalRequest.h"
#include "ui/theme/Theme.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimer;
class QTreeView;

namespace sekisho::ui {

class FormField;
class RehearsalStepModel;
class SignButton;
class StateBadge;
class TextLabel;

/// An EAP-TLS authentication with what is open: who refuses, with which alert, in how many round
/// trips, and the course of it. Not modal; rehearses on the thread pool with every change; deletes
/// itself when closed.
class RehearsalDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspaceCas` are the authorities of the workspace, DER; `when` is the date to judge at.
    RehearsalDialog(Theme &theme, const QList<ObjectChoice> &choices,
                    const QList<QByteArray> &workspaceCas, const QDateTime &when,
                    QWidget *parent = nullptr);
    ~RehearsalDialog() override;

    const std::optional<pki::RehearsalResult> &result() const { return m_result; }

Q_SIGNALS:
    /// Of what is chosen now, the answer is shown.
    void rehearsed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Trust
    {
        enum class Kind { Nothing, OpenRoots, OpenCas, Workspace, Choice };
        Kind kind = Kind::Nothing;
        QList<QByteArray> certificates;
        QString label; ///< Choice
    };

    QWidget *buildForm();
    QWidget *buildResult();
    void collect(const QList<ObjectChoice> &choices, const QList<QByteArray> &workspaceCas);
    void chooseDefaults();
    void serverChosen();
    QString trustLabel(const Trust &trust) const;
    RehearsalRequest request() const;
    void rehearse();
    void take(const Result<pki::RehearsalResult> &result);
    void retranslate();
    void retranslateChoices();
    void showResult();
    void showFacts();

    Theme &m_theme;
    QDateTime m_when;
    QList<ObjectChoice> m_certificates; ///< choices with certificates in them
    QList<ObjectChoice> m_keys;         ///< single open keys
    QList<Trust> m_trusts;
    int m_generation = 0;
    bool m_nameEdited = false;
    bool m_filling = false;
    std::optional<pki::RehearsalResult> m_result;
    std::optional<Error> m_error;

    QComboBox *m_server;
    QComboBox *m_serverKey;
    QComboBox *m_client;
    QComboBox *m_clientKey;
    QComboBox *m_clientTrust;
    QComboBox *m_serverTrust;
    QComboBox *m_supplicant;
    QComboBox *m_tls;
    QSpinBox *m_fragment;
    QLineEdit *m_name;
    QList<FormField *> m_fields;
    TextLabel *m_heading;
    StateBadge *m_badge;
    TextLabel *m_outcome;
    TextLabel *m_facts;
    TextLabel *m_courseHeading;
    RehearsalStepModel *m_model;
    QTreeView *m_course;
    TextLabel *m_assumptionsHeading;
    TextLabel *m_assumptions;
    QTimer *m_delay;
    SignButton *m_close;
};

} // namespace sekisho::ui
