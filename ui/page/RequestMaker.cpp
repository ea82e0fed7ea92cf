// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/RequestMaker.h"

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/convert/Convert.h"
#include "core/pki/convert/SafeFile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

Result<RequestFiles> make(const RequestOrder &order, const CancelToken &cancel)
{
    const pki::ThreadCleanup cleanup;
    RequestFiles files = filesOf(order.requestFile);
    // A name that was asked about is the request's; the others must be free.
    for (const QString &path : files.all(order.withTestCa)) {
        if (path != files.request && QFileInfo::exists(path))
            return fail(ErrorCode::FileUnwritable, {path}, u"exists"_s);
    }
    const auto key = pki::SigningKey::generate(order.description.key, cancel);
    if (!key)
        return fail(key.error());
    files.spkiSha256 = pki::sha256(key->publicKeySpki());
    const auto request = pki::makeRequest(order.description, *key);
    if (!request)
        return fail(request.error());
    QByteArray certificate;
    QByteArray ca;
    if (order.withTestCa) {
        const auto made =
                pki::makeTestCa(u"Lab"_s, pki::SigningKey::Kind::Ec256, order.now, cancel);
        if (!made)
            return fail(made.error());
        const auto issued =
                pki::issueFromTestCa(*made, order.description, key->publicKeySpki(), order.now);
        if (!issued)
            return fail(issued.error());
        certificate = pki::certificateToPem(*issued);
        ca = pki::certificateToPem(made->certificate);
    }
    const Secret clear = key->toPkcs8();
    Secret keyPem;
    if (order.password) {
        const auto locked = pki::encryptPkcs8(clear, *order.password);
        if (!locked)
            return fail(locked.error());
        keyPem = Secret(pki::pemBlock("ENCRYPTED PRIVATE KEY", *locked));
    } else {
        keyPem = Secret(pki::pemBlock("PRIVATE KEY", clear.reveal()));
    }
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);

    struct Output
    {
        QString path;
        QByteArray bytes;
        bool replace = false;
    };
    if (const auto saved = pki::writeFileSafely(files.key, keyPem.reveal(),
                                                pki::FileReaders::OwnerOnly, false);
        !saved)
        return fail(saved.error());
    QList<Output> outputs{{files.request, pki::pemBlock("CERTIFICATE REQUEST", *request), true},
                          {files.config, pki::opensslConfig(order.description).toUtf8(), false}};
    if (order.withTestCa)
        outputs += {Output{files.certificate, certificate}, Output{files.testCa, ca}};
    for (const Output &output : std::as_const(outputs)) {
        const auto saved = pki::writeFileSafely(output.path, output.bytes,
                                                pki::FileReaders::Everybody, output.replace);
        if (!saved)
            return fail(saved.error());
    }
    return files;
}

} // namespace

QStringList RequestFiles::all(bool withTestCa) const
{
    QStringList files{request, key, config};
    if (withTestCa)
        files += {certificate, testCa};
    return files;
}

RequestFiles filesOf(const QString &requestFile)
{
    const QFileInfo info(requestFile);
    const QString base = info.path() + u'/' + info.completeBaseName();
    return {requestFile,      base + u".key"_s,         base + u".cnf"_s,
            base + u".crt"_s, base + u".test-ca.crt"_s, {}};
}

Future<RequestFiles> makeRequestFiles(const RequestOrder &order, const CancelToken &cancel)
{
    return async::onPool(*QThreadPool::globalInstance(),
                         [order, cancel] { return make(order, cancel); });
}

} // namespace sekisho::ui
