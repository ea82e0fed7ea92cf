// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace sekisho::ui {

class DialogFoot;
class TextLabel;

/// Whether the custom RADIUS server certificate shall go: what clients are shown instead and who
/// refuses that. Says confirmed() and stays open until it is closed or told why not.
class ServerCertificateDeleteDialog : public QDialog
{
    Q_OBJECT
public:
    struct Facts
    {
        QString name;          ///< of the certificate that goes
        QString mistCa;        ///< name of the CA that signs the default one; empty: not known
        qsizetype clients = 0; ///< seen with 802.1X
        bool clientsKnown = false;
        bool canKeep = false; ///< the certificate and its key can be kept for undo
        QString keychain;
    };

    ServerCertificateDeleteDialog(Theme &theme, const Facts &facts, QWidget *parent);
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed(bool keep);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    const Facts m_facts;
    TextLabel *m_heading;
    QWidget *m_consequences;
    QVBoxLayout *m_lines;
    QCheckBox *m_keep;
    DialogFoot *m_foot;
};

} // namespace sekisho::ui
