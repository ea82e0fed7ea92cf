// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/pki/CertificateBuilder.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/text/LanguageController.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ViewSettings.h"

#include <QTemporaryDir>
#include <QTreeView>

class QAbstractButton;

namespace sekisho::test {

/// Certificates, keys and bundles made once for all tests of the Inspector.
struct Material
{
    QByteArray ca;      ///< DER, "Kakuu Seiki Root CA G2"
    QByteArray leaf;    ///< DER, "radius.example.jp", RSA
    QByteArray expired; ///< DER
    QByteArray keyPem;
    QByteArray pkcs12; ///< password "s3cret"
    QByteArray crl;
    QByteArray revoking; ///< DER, a later CRL that has the leaf
    QByteArray client;   ///< DER, "pc-0412", for clientAuth
    QByteArray csr;

    static const Material &get();
    static QDateTime now(); ///< 2026-11-21 10:42 JST
};

/// The Inspector page as a person uses it: by object names and what is on the screen.
class InspectorPageDriver
{
public:
    InspectorPageDriver();

    ui::Theme theme;
    ui::LanguageController language{theme};
    FixedClock clock{Material::now()};
    ui::MemoryViewSettings view;
    std::unique_ptr<ui::InspectorPage> page;

    QString write(const QString &name, const QByteArray &bytes) const;
    /// Opens and waits until everything has been read.
    void open(const QStringList &files);
    /// Texts of the tree, objects indented by two blanks.
    QStringList treeTexts() const;
    /// Selects the row with that text and waits for its details.
    void select(const QString &text);
    template <class T>
    T *find(const char *objectName) const
    {
        return page->findChild<T *>(QLatin1StringView(objectName));
    }
    QAbstractButton *button(const char *objectName) const;

private:
    QTemporaryDir m_folder;
};

} // namespace sekisho::test
