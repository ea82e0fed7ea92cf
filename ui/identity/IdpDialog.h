// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/identity/IdpFormView.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace sekisho::ui {

class Banner;
class SignButton;
class TextLabel;

/// New Identity Provider, and the same for one that is there. Judges while typing; says saved() and
/// stays open until it is closed or told why not; deletes itself when closed.
class IdpDialog : public QDialog
{
    Q_OBJECT
public:
    struct Setup
    {
        nac::IdentityProviderId provider; ///< empty: a new one
        nac::IdpForm form;
        bool inCloud = false;               ///< and not only in the draft
        QStringList otherNames;             ///< of the other providers
        QMap<QString, QString> otherRealms; ///< realm -> who else lists it
        QString otherDefault;               ///< name of another provider that is the default now
        QString unknownType;                ///< as the cloud wrote it, where this version is older
    };
    IdpDialog(const PageServices &services, Setup setup, QWidget *parent = nullptr);

    /// As the fields say; secrets that were typed have "typed" as id, see secrets().
    nac::IdpForm form() const;
    std::vector<IdpTypedSecret> secrets() const { return m_view->secrets(); }
    /// Why it cannot be saved now; empty: it can.
    QString whyNotSavable() const { return m_reason; }
    /// Why it was not saved; the fields can be used again.
    void showError(const QString &error);

Q_SIGNALS:
    void saved();
    /// One sentence for the status bar.
    void noticeRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isNew() const { return m_setup.provider.isEmpty(); }
    void build();
    void fillTypes();
    void fillVariants();
    nac::IdpKind chosenKind() const;
    void chooseKind();
    void askForClusters();
    void judge();
    void save();
    void retranslate();
    void refreshNote();

    PageServices m_services;
    Setup m_setup;
    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_variant;
    QPlainTextEdit *m_realms;
    QCheckBox *m_default;
    FormField *m_nameField;
    FormField *m_typeField;
    FormField *m_variantField;
    FormField *m_realmsField;
    FormField *m_defaultField;
    Banner *m_banner;
    IdpFormView *m_view;
    TextLabel *m_note;
    SignButton *m_save;
    SignButton *m_cancel;
    QString m_reason;
    QString m_error;
    bool m_busy = false;
    bool m_nameTouched = false;
    bool m_realmsTouched = false;
    bool m_clustersAsked = false;
};

} // namespace sekisho::ui
