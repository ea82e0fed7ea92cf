// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "ui/page/Page.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace sekisho::ui {

class FormField;
class LabelForm;
class SignButton;
class TextLabel;

/// "Create Label", or the editor of one: name, type and the editor that is fit for the type. Says
/// saved() and stays open until it is closed or told why not; deletes itself when closed.
class LabelEditor : public QDialog
{
    Q_OBJECT
public:
    /// Which types a new label may have: those of the place it is made for.
    enum class Offer { All, Match, Results };

    /// Makes a label. `organization` is the one with the draft: its names are taken, its clients
    /// are what values are tried on.
    LabelEditor(const PageServices &services, const nac::OrganizationPtr &organization, Offer offer,
                QWidget *parent);
    /// Edits the label of `key`, which is `item` (as the draft has it). A key without an id: makes
    /// a copy of `item` under another name.
    LabelEditor(const PageServices &services, const nac::OrganizationPtr &organization,
                const api::mist::ItemKey &key, const QJsonObject &item, QWidget *parent);
    ~LabelEditor() override;

    void setBusy(bool busy);
    /// Why it was not saved; the fields can be used again.
    void showError(const QString &error);

Q_SIGNALS:
    /// One step for the draft: `item` holds what a person does not edit unchanged, and secrets as
    /// markers.
    void saved(const sekisho::api::mist::ItemKey &key, const QJsonObject &item);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(Offer offer);
    void fillTypes(Offer offer);
    void fillAttributes();
    void retranslate();
    /// The form for the chosen type, with what `label` holds in it.
    void showForm(const nac::Label &label);
    nac::Label label() const;
    QString nameError() const;
    /// Why it cannot be saved now; empty: it can.
    QString whyNot() const;
    void refresh();
    void save();
    void keepSecrets(nac::Label label);
    bool isNew() const { return m_key.id.isEmpty(); }

    const PageServices m_services;
    const nac::OrganizationPtr m_organization;
    const api::mist::ItemKey m_key;
    const QJsonObject m_item;
    nac::Label m_given;
    QLineEdit *m_name;
    FormField *m_nameField;
    TextLabel *m_count;
    QComboBox *m_type;
    FormField *m_typeField;
    QComboBox *m_attribute;
    FormField *m_attributeField;
    QScrollArea *m_scroll;
    LabelForm *m_form = nullptr;
    TextLabel *m_note;
    SignButton *m_save;
    SignButton *m_cancel;
    QString m_error;
    bool m_busy = false;
};

} // namespace sekisho::ui
