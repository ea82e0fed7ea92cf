// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Clock.h"
#include "core/pki/convert/Compare.h"
#include "core/pki/doctor/BundleDoctor.h"
#include "core/pki/lint/Verdict.h"
#include "core/sync/PendingRequests.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;

namespace sekisho::ui {

class Banner;
class BundleAnswer;
class BundleForm;
class DialogFoot;
class PropertyBox;
class SectionFrame;
class ServerCertificateChecks;
class TextLabel;

/// The portal's "Import Custom RADIUS Server Certificate": its three fields, judged while they are
/// filled in, and what clients will think of it. With a present certificate it replaces that one.
/// Says saved() and stays open until it is closed or told why not; deletes itself.
class ServerCertificateDialog : public QDialog
{
    Q_OBJECT
public:
    struct Facts
    {
        QList<QByteArray> present; ///< DER, leaf first; empty: none is set
        QList<QByteArray> known;   ///< DER of CAs that a chain may be completed with
        bool canKeep = false;      ///< certificates and keys can be kept for undo
        QString keychain;          ///< what the system calls its keychain
    };
    struct Wanted
    {
        QString name; ///< of the leaf
        QByteArray spkiSha256;
        QByteArray certificates; ///< PEM, leaf first, root last
        std::shared_ptr<const Secret> key;
        std::shared_ptr<const Secret> password; ///< null: the key needs none
        bool keep = false;
    };

    ServerCertificateDialog(Theme &theme, const Clock &clock, Facts facts,
                            QWidget *parent = nullptr);
    ~ServerCertificateDialog() override;

    /// Requests whose certificates have not come yet: a certificate for one of them finds its key
    /// in the file that was written then. `asked`: the dialog was opened for one of them.
    void setPending(const QList<sync::PendingRequest> &requests, bool asked);
    BundleForm &form() const { return *m_form; }
    bool isJudging() const;
    /// Why it was not saved; the fields can be used again.
    void showError(const QString &error);

Q_SIGNALS:
    void saved(const sekisho::ui::ServerCertificateDialog::Wanted &wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Outlook
    {
        lint::Verdict verdict;
        QList<pki::RenewalCheck> renewal;
    };

    void build();
    QWidget *buildFields();
    void retranslate();
    void present();
    void lookAhead();
    void refresh();
    void matchRequest(const QByteArray &spkiSha256);
    void showBanner();
    QString whyNotSave() const;
    void save();

    Theme &m_theme;
    const Clock &m_clock;
    const Facts m_facts;
    CancelSource m_cancel;
    doctor::BundleReport m_report; ///< on what would be written
    int m_question = 0;            ///< counts reports: an outlook on an older one is dropped
    bool m_looking = false;
    QList<sync::PendingRequest> m_pending;
    bool m_asked = false;
    std::optional<sync::PendingRequest> m_matched; ///< its key was taken
    QByteArray m_spki;                             ///< of the leaf
    bool m_stale = false;                          ///< typed since the report was made
    Banner *m_banner;
    BundleForm *m_form;
    BundleAnswer *m_answer;
    ServerCertificateChecks *m_checks;
    SectionFrame *m_propertiesFrame;
    PropertyBox *m_properties;
    QCheckBox *m_keep;
    TextLabel *m_keepHint;
    DialogFoot *m_foot;
};

} // namespace sekisho::ui
