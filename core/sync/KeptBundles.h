// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"

#include <memory>

namespace sekisho::sync {

/// A RADIUS server certificate with its key.
struct KeptBundle
{
    QByteArray certificates; ///< PEM, leaf first
    Secret key;              ///< PEM
    Secret password;         ///< empty: the key needs none
};

/// Server certificates whose keys the admin wants kept for undo: files in the folder of the
/// workspace, encrypted (pki::seal) under a random key that is in the OS keychain and nowhere else.
/// Lives on the GUI thread; nothing blocks.
class KeptBundles : public QObject
{
    Q_OBJECT
public:
    /// As many as anybody goes back; older ones are removed.
    static constexpr int kMost = 10;

    KeptBundles(auth::TokenStore &tokens, const WorkspaceInfo &workspace,
                QObject *parent = nullptr);

    /// Whether there is a keychain; without one nothing is ever kept.
    bool canKeep() const;
    /// KeychainUnavailable where there is none (or it turns out so), InvalidArgument for what is no
    /// certificate with a key, FileUnwritable.
    Future<> keep(std::shared_ptr<const KeptBundle> bundle);
    /// The one of these certificates (the leaf counts); null: it is not kept, or its key is gone.
    Future<std::shared_ptr<const KeptBundle>> find(const QByteArray &certificates);

    /// Name of the key in the keychain; who removes a workspace removes it as well.
    static QString keyName(const QString &workspaceId);

private:
    using KeyPtr = std::shared_ptr<const Secret>;
    void makeKey(const async::Answer<KeyPtr> &answer);
    Future<KeyPtr> key(bool make);

    auth::TokenStore &m_tokens;
    QString m_workspace;
    QString m_folder;
};

/// `edit` with the secrets of a server certificate that comes back filled in from what was kept (as
/// draft secrets in `secrets`), so that nobody has to type them; as it is where nothing was kept.
/// Never fails because of what was kept. All three live until the answer.
Future<DraftEdit> withKeptSecrets(const DraftEdit &edit, KeptBundles &kept, DraftSecrets &secrets);

} // namespace sekisho::sync
