// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Label.h"
#include "core/nac/SlashName.h"
#include "ui/page/Page.h"
#include "ui/widgets/GrowingDialog.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace sekisho::ui {

class FormField;
class SignButton;
class TextLabel;

/// Takes values for a label out of a certificate that is pasted, opened or dropped here: a name in
/// slash form of which the parts are chosen, or the certificate's other fields. Deletes itself.
class LabelCertificateDialog : public GrowingDialog
{
    Q_OBJECT
public:
    LabelCertificateDialog(const PageServices &services, nac::MatchKind kind, QWidget *parent);

    /// Whether labels of the kind are compared with something of a certificate.
    static bool hasAttribute(nac::MatchKind kind);
    /// The content of a file or of the clipboard.
    void read(const QByteArray &content);

Q_SIGNALS:
    void chosen(const QStringList &values);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What a certificate has to offer.
    struct Found
    {
        QString title;
        bool isCa = false;
        pki::DistinguishedName subject;
        pki::DistinguishedName issuer;
        QStringList values; ///< of kinds that are no names
    };
    void build();
    void retranslate() override;
    void openFile();
    void readPath(const QString &path);
    void take(const QList<Found> &found);
    void fill();
    void refresh();
    bool isName() const;
    QStringList values() const;
    static QStringList valuesIn(nac::MatchKind kind, const pki::CertificateDetails &details);

    const PageServices m_services;
    const nac::MatchKind m_kind;
    QList<Found> m_found;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    SignButton *m_open;
    QComboBox *m_which;
    FormField *m_whichField;
    QComboBox *m_name;
    FormField *m_nameField;
    QListWidget *m_parts;
    FormField *m_partsField;
    QCheckBox *m_both;
    TextLabel *m_preview;
    SignButton *m_use;
    SignButton *m_cancel;
    quint64 m_run = 0;
    bool m_tried = false;
};

} // namespace sekisho::ui
