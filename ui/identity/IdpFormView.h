// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/ProviderCalls.h"
#include "core/nac/IdpForm.h"
#include "ui/page/Page.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace sekisho::ui {

class FormField;
class IdpScimBox;
class IdpServerList;

/// A secret that was typed into a form.
struct IdpTypedSecret
{
    nac::IdpField field = nac::IdpField::ClientSecret;
    int row = -1; ///< of a list of servers
    Secret value;
};

/// The fields of one kind of identity provider, exactly those that the kind has.
class IdpFormView : public QWidget
{
    Q_OBJECT
public:
    IdpFormView(const PageServices &services, const nac::IdentityProviderId &provider,
                QWidget *parent = nullptr);

    /// Builds the fields of `form.kind` anew and fills them. `scimInCloud`: the cloud has SCIM on.
    void setForm(const nac::IdpForm &form, bool scimInCloud);
    /// `form` with what the fields say; secrets that were typed count as there ("typed").
    nac::IdpForm formOver(nac::IdpForm form) const;
    /// The values of the secrets that were typed.
    std::vector<IdpTypedSecret> secrets() const;

    /// What the texts hold; complete while isReading() is false.
    const QMap<nac::IdpField, nac::IdpPem> &pems() const { return m_pems; }
    bool isReading() const { return m_reading > 0; }

    /// Shows what is wrong with fields that were edited; what does not block as a warning.
    void setProblems(const QList<nac::IdpProblem> &problems);
    void setClusters(const QList<api::mist::EdgeCluster> &clusters);
    /// All controls in their order, for the tab key.
    QList<QWidget *> controls() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void noticeRequested(const QString &text);

private:
    enum class Control {
        Line,
        Lines,
        Password,
        Certificates,
        Key,
        Choice,
        Check,
        Cluster,
        Servers,
        Scim
    };
    struct Row
    {
        nac::IdpField id = nac::IdpField::Name;
        Control control = Control::Line;
        FormField *field = nullptr;
        QWidget *widget = nullptr;
        QString shown;        ///< of certificates: as it was filled in
        bool isThere = false; ///< of secrets: the provider has one
        bool removed = false; ///< and it shall go
        bool touched = false;
    };
    Control controlOf(nac::IdpField field) const;
    void add(nac::IdpField field);
    QWidget *makeControl(Row &row);
    void addCorner(Row &row);
    void fill(Row &row);
    Row *find(nac::IdpField field);
    void touch(nac::IdpField field);
    void readPem(nac::IdpField field);
    void toggleRemoved(nac::IdpField field);
    void openFile(nac::IdpField field);
    void takeFile(nac::IdpField field, const QString &path);
    void translate(const Row &row);
    void store(const Row &row, nac::IdpForm &form) const;
    QString clusterId() const;

    PageServices m_services;
    nac::IdentityProviderId m_provider;
    nac::IdpForm m_form;
    bool m_scimInCloud = false;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QList<Row> m_rows;
    QMap<nac::IdpField, nac::IdpPem> m_pems;
    QMap<nac::IdpField, int> m_generation; ///< of the texts that are being read
    int m_reading = 0;
    QList<api::mist::EdgeCluster> m_clusters;
};

} // namespace sekisho::ui
