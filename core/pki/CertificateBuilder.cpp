// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"

#include "core/pki/SigningKeyImpl.h"

#include <openssl/rand.h>

#include <array>

namespace sekisho::pki {

namespace {

auto builderFailure(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, {what}, takeOpenSslErrors());
}

QByteArray generalizedTime(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
}

/// UTCTime up to 2049 and GeneralizedTime beyond, as RFC 5280 4.1.2.5 wants it.
Asn1TimePtr asn1Time(const QDateTime &when)
{
    Asn1TimePtr time(ASN1_TIME_new());
    if (!when.isValid() ||
        !ASN1_TIME_set_string_X509(time.get(), generalizedTime(when).constData()))
        return {};
    return time;
}

Asn1IntegerPtr asn1Integer(QByteArrayView magnitude)
{
    BignumPtr number(BN_bin2bn(bytesOf(magnitude), static_cast<int>(magnitude.size()), nullptr));
    return Asn1IntegerPtr(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
}

/// An explicit ASN.1 type after '@' in a name's key, e.g. "CN@BMPString": for tests.
int stringTypeByName(QByteArrayView name)
{
    static constexpr std::array<std::pair<const char *, int>, 7> kTypes = {{
            {"UTF8String", V_ASN1_UTF8STRING},
            {"PrintableString", V_ASN1_PRINTABLESTRING},
            {"T61String", V_ASN1_T61STRING},
            {"IA5String", V_ASN1_IA5STRING},
            {"BMPString", V_ASN1_BMPSTRING},
            {"UniversalString", V_ASN1_UNIVERSALSTRING},
            {"VisibleString", V_ASN1_VISIBLESTRING},
    }};
    for (const auto &[text, type] : kTypes) {
        if (name == QByteArrayView(text))
            return type;
    }
    return -1;
}

QByteArray encodeAs(const QString &value, int type)
{
    QByteArray bytes;
    switch (type) {
    case V_ASN1_BMPSTRING:
        for (const QChar c : value) {
            bytes.append(static_cast<char>(c.unicode() >> 8));
            bytes.append(static_cast<char>(c.unicode() & 0xff));
        }
        return bytes;
    case V_ASN1_UNIVERSALSTRING:
        for (const uint c : value.toUcs4()) {
            for (int shift = 24; shift >= 0; shift -= 8)
                bytes.append(static_cast<char>((c >> shift) & 0xff));
        }
        return bytes;
    case V_ASN1_UTF8STRING:
        return value.toUtf8();
    default:
        return value.toLatin1();
    }
}

bool addNameEntry(X509_NAME *name, const QString &key, const QString &value)
{
    QByteArray field = key.toUtf8();
    int set = 0;
    if (field.startsWith('+')) { // joins the RDN before it
        field.remove(0, 1);
        set = -1;
    }
    int type = MBSTRING_UTF8;
    QByteArray bytes;
    if (const qsizetype at = field.indexOf('@'); at >= 0) {
        type = stringTypeByName(QByteArrayView(field).sliced(at + 1));
        if (type < 0)
            return false;
        bytes = encodeAs(value, type);
        field.truncate(at);
    } else {
        bytes = value.toUtf8();
    }
    return X509_NAME_add_entry_by_txt(name, field.constData(), type, bytesOf(bytes),
                                      static_cast<int>(bytes.size()), -1, set) == 1;
}

Result<X509NamePtr> makeName(const QList<QPair<QString, QString>> &fields)
{
    X509NamePtr name(X509_NAME_new());
    for (const auto &[key, value] : fields) {
        if (!addNameEntry(name.get(), key, value))
            return builderFailure(key + u'=' + value);
    }
    return name;
}

/// "dirName:/C=JP/CN=x" by hand, everything else by OpenSSL's own reading of the conf form.
GeneralNamePtr makeGeneralName(X509V3_CTX *context, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString kind = text.left(colon);
    const QString value = text.mid(colon + 1);
    if (kind == QLatin1StringView("dirName")) {
        X509NamePtr name(X509_NAME_new());
        for (const QString &part : value.split(u'/', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.indexOf(u'=');
            if (equals <= 0 || !addNameEntry(name.get(), part.left(equals), part.mid(equals + 1)))
                return {};
        }
        GeneralNamePtr general(GENERAL_NAME_new());
        GENERAL_NAME_set0_value(general.get(), GEN_DIRNAME, name.release());
        return general;
    }
    QByteArray kindBytes = kind.toUtf8();
    QByteArray valueBytes = value.toUtf8();
    CONF_VALUE entry{};
    entry.name = kindBytes.data();
    entry.value = valueBytes.data();
    return GeneralNamePtr(v2i_GENERAL_NAME(nullptr, context, &entry));
}

GeneralNamePtr makeUri(const QString &uri)
{
    const QByteArray bytes = uri.toUtf8();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, bytes.constData(), static_cast<int>(bytes.size()));
    GeneralNamePtr name(GENERAL_NAME_new());
    GENERAL_NAME_set0_value(name.get(), GEN_URI, text);
    return name;
}

/// Collects the extensions of one object, keeping the first thing that went wrong.
class ExtensionList
{
public:
    ExtensionList(X509 *issuer, X509 *subject)
        : m_conf(NCONF_new(nullptr))
    {
        X509V3_set_ctx(&m_context, issuer, subject, nullptr, nullptr, 0);
        X509V3_set_nconf(&m_context, m_conf.get()); // some readers insist on a database
    }
    ~ExtensionList() { sk_X509_EXTENSION_pop_free(m_stack, X509_EXTENSION_free); }
    Q_DISABLE_COPY_MOVE(ExtensionList)

    void addText(const QString &name, const QString &value)
    {
        const QByteArray key = name.toUtf8();
        const QByteArray text = value.toUtf8();
        push(X509V3_EXT_nconf(m_conf.get(), &m_context, key.constData(), text.constData()),
             name + u'=' + value);
    }

    template <class T>
    void addValue(int nid, T *value, bool critical)
    {
        push(value ? X509V3_EXT_i2d(nid, critical ? 1 : 0, value) : nullptr,
             QString::fromLatin1(OBJ_nid2sn(nid)));
    }

    void addTemplate(const CertificateTemplate &description)
    {
        if (description.basicConstraints) {
            BasicConstraintsPtr constraints(BASIC_CONSTRAINTS_new());
            constraints->ca = description.ca ? 0xff : 0;
            if (description.pathLength >= 0) {
                constraints->pathlen = ASN1_INTEGER_new();
                ASN1_INTEGER_set(constraints->pathlen, description.pathLength);
            }
            addValue(NID_basic_constraints, constraints.get(), description.ca);
        }
        if (!description.keyUsage.isEmpty()) {
            addText(QStringLiteral("keyUsage"),
                    QStringLiteral("critical,") + description.keyUsage.join(u','));
        }
        if (!description.extendedKeyUsage.isEmpty()) {
            addText(QStringLiteral("extendedKeyUsage"), description.extendedKeyUsage.join(u','));
        }
        addSubjectAlternativeNames(description);
        addDistributionPoints(description.crlDistributionPoints);
        addInformationAccess(description);
        for (const auto &[name, value] : description.otherExtensions)
            addText(name, value);
    }

    void addKeyIds(X509 *certificate, X509 *issuer, const SigningKey &issuerKey,
                   const CertificateTemplate &description)
    {
        if (description.subjectKeyId) {
            std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
            unsigned int size = 0;
            X509_pubkey_digest(certificate, EVP_sha1(), digest.data(), &size);
            Asn1OctetStringPtr id(ASN1_OCTET_STRING_new());
            ASN1_OCTET_STRING_set(id.get(), digest.data(), static_cast<int>(size));
            addValue(NID_subject_key_identifier, id.get(), false);
        }
        if (description.authorityKeyId)
            addAuthorityKeyId(issuer, issuerKey);
    }

    void addAuthorityKeyId(X509 *issuer, const SigningKey &issuerKey)
    {
        AuthorityKeyIdPtr authority(AUTHORITY_KEYID_new());
        const ASN1_OCTET_STRING *known = issuer ? X509_get0_subject_key_id(issuer) : nullptr;
        if (known) {
            authority->keyid = ASN1_OCTET_STRING_dup(known);
        } else {
            X509_PUBKEY *key = nullptr;
            X509_PUBKEY_set(&key, issuerKey.impl().key.get());
            const unsigned char *bits = nullptr;
            int size = 0;
            X509_PUBKEY_get0_param(nullptr, &bits, &size, nullptr, key);
            std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
            unsigned int digestSize = 0;
            EVP_Digest(bits, static_cast<std::size_t>(size), digest.data(), &digestSize, EVP_sha1(),
                       nullptr);
            X509_PUBKEY_free(key);
            authority->keyid = ASN1_OCTET_STRING_new();
            ASN1_OCTET_STRING_set(authority->keyid, digest.data(), static_cast<int>(digestSize));
        }
        addValue(NID_authority_key_identifier, authority.get(), false);
    }

    const STACK_OF(X509_EXTENSION) * stack() const { return m_stack; }
    STACK_OF(X509_EXTENSION) * stack() { return m_stack; }
    Result<> outcome() const
    {
        return m_broken.isEmpty() ? Result<>() : Result<>(builderFailure(m_broken));
    }

private:
    void push(X509_EXTENSION *extension, const QString &what)
    {
        if (extension)
            sk_X509_EXTENSION_push(m_stack, extension);
        else if (m_broken.isEmpty())
            m_broken = what;
    }

    void addSubjectAlternativeNames(const CertificateTemplate &description)
    {
        if (description.subjectAlternativeNames.isEmpty())
            return;
        GeneralNamesPtr names(sk_GENERAL_NAME_new_null());
        for (const QString &text : description.subjectAlternativeNames) {
            GeneralNamePtr name = makeGeneralName(&m_context, text);
            if (!name) {
                push(nullptr, text);
                return;
            }
            sk_GENERAL_NAME_push(names.get(), name.release());
        }
        addValue(NID_subject_alt_name, names.get(), description.subject.isEmpty());
    }

    void addDistributionPoints(const QStringList &uris)
    {
        if (uris.isEmpty())
            return;
        CRL_DIST_POINTS *points = CRL_DIST_POINTS_new();
        for (const QString &uri : uris) {
            DIST_POINT *point = DIST_POINT_new();
            point->distpoint = DIST_POINT_NAME_new();
            point->distpoint->type = 0; // fullName
            point->distpoint->name.fullname = sk_GENERAL_NAME_new_null();
            sk_GENERAL_NAME_push(point->distpoint->name.fullname, makeUri(uri).release());
            sk_DIST_POINT_push(points, point);
        }
        addValue(NID_crl_distribution_points, points, false);
        CRL_DIST_POINTS_free(points);
    }

    void addInformationAccess(const CertificateTemplate &description)
    {
        if (description.ocspUrls.isEmpty() && description.caIssuersUrls.isEmpty())
            return;
        AUTHORITY_INFO_ACCESS *access = AUTHORITY_INFO_ACCESS_new();
        const auto add = [access](int nid, const QStringList &uris) {
            for (const QString &uri : uris) {
                ACCESS_DESCRIPTION *entry = ACCESS_DESCRIPTION_new();
                ASN1_OBJECT_free(entry->method);
                entry->method = OBJ_nid2obj(nid);
                GENERAL_NAME_free(entry->location);
                entry->location = makeUri(uri).release();
                sk_ACCESS_DESCRIPTION_push(access, entry);
            }
        };
        add(NID_ad_OCSP, description.ocspUrls);
        add(NID_ad_ca_issuers, description.caIssuersUrls);
        addValue(NID_info_access, access, false);
        AUTHORITY_INFO_ACCESS_free(access);
    }

    ConfPtr m_conf;
    X509V3_CTX m_context{};
    STACK_OF(X509_EXTENSION) *m_stack = sk_X509_EXTENSION_new_null();
    QString m_broken;
};

X509Ptr parseCertificate(QByteArrayView der)
{
    const unsigned char *p = bytesOf(der);
    return X509Ptr(d2i_X509(nullptr, &p, static_cast<long>(der.size())));
}

/// Null for the key types that bring their own digest.
Result<const EVP_MD *> digestFor(EVP_PKEY *key, const QString &name)
{
    const int id = EVP_PKEY_get_base_id(key);
    if (id == EVP_PKEY_ED25519 || id == EVP_PKEY_ED448)
        return nullptr;
    const EVP_MD *digest = EVP_get_digestbyname(name.toLatin1().constData());
    if (!digest)
        return fail(ErrorCode::InvalidArgument, {name});
    return digest;
}

Result<QByteArray> build(const CertificateTemplate &description, EVP_PKEY *subjectKey,
                         QByteArrayView issuerDer, const SigningKey &issuerKey)
{
    X509Ptr issuer;
    if (!issuerDer.isEmpty()) {
        issuer = parseCertificate(issuerDer);
        if (!issuer)
            return builderFailure(QStringLiteral("issuer"));
    }
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), description.version - 1);

    QByteArray serial = description.serial;
    if (serial.isEmpty()) {
        serial.resize(16);
        if (RAND_bytes(reinterpret_cast<unsigned char *>(serial.data()), 16) != 1)
            return builderFailure(QStringLiteral("random"));
        serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // positive and always 16 bytes
    }
    const Asn1IntegerPtr number = asn1Integer(serial);
    if (!number || !X509_set_serialNumber(certificate.get(), number.get()))
        return builderFailure(QStringLiteral("serial"));

    const Asn1TimePtr notBefore = asn1Time(description.notBefore);
    const Asn1TimePtr notAfter = asn1Time(description.notAfter);
    if (!notBefore || !notAfter || !X509_set1_notBefore(certificate.get(), notBefore.get()) ||
        !X509_set1_notAfter(certificate.get(), notAfter.get())) {
        return builderFailure(QStringLiteral("validity"));
    }

    auto subject = makeName(description.subject);
    if (!subject)
        return tl::unexpected(subject.error());
    X509_set_subject_name(certificate.get(), subject->get());
    X509_set_issuer_name(certificate.get(),
                         issuer ? X509_get_subject_name(issuer.get()) : subject->get());
    if (!X509_set_pubkey(certificate.get(), subjectKey))
        return builderFailure(QStringLiteral("public key"));

    if (description.version >= 3) {
        ExtensionList extensions(issuer ? issuer.get() : certificate.get(), certificate.get());
        extensions.addTemplate(description);
        extensions.addKeyIds(certificate.get(), issuer.get(), issuerKey, description);
        if (auto outcome = extensions.outcome(); !outcome)
            return tl::unexpected(outcome.error());
        for (int i = 0; i < sk_X509_EXTENSION_num(extensions.stack()); ++i)
            X509_add_ext(certificate.get(), sk_X509_EXTENSION_value(extensions.stack(), i), -1);
    }

    EVP_PKEY *signer = issuerKey.impl().key.get();
    auto digest = digestFor(signer, description.digest);
    if (!digest)
        return tl::unexpected(digest.error());
    if (X509_sign(certificate.get(), signer, *digest) <= 0)
        return builderFailure(QStringLiteral("signature"));
    const QByteArray der = toDer<i2d_X509>(certificate.get());
    if (der.isEmpty())
        return builderFailure(QStringLiteral("encoding"));
    return der;
}

} // namespace

Result<QByteArray> buildCertificate(const CertificateTemplate &description,
                                    const SigningKey &subjectKey, QByteArrayView issuerDer,
                                    const SigningKey &issuerKey)
{
    return build(description, subjectKey.impl().key.get(), issuerDer, issuerKey);
}

Result<QByteArray> buildCertificateForSpki(const CertificateTemplate &description,
                                           QByteArrayView subjectSpki, QByteArrayView issuerDer,
                                           const SigningKey &issuerKey)
{
    const unsigned char *p = bytesOf(subjectSpki);
    const EvpKeyPtr key(d2i_PUBKEY(nullptr, &p, static_cast<long>(subjectSpki.size())));
    if (!key)
        return builderFailure(QStringLiteral("public key"));
    return build(description, key.get(), issuerDer, issuerKey);
}

Result<QByteArray> buildCrl(QByteArrayView issuerDer, const SigningKey &issuerKey,
                            const QDateTime &thisUpdate, const QDateTime &nextUpdate, int number,
                            const QList<RevokedEntry> &revoked)
{
    const X509Ptr issuer = parseCertificate(issuerDer);
    if (!issuer)
        return builderFailure(QStringLiteral("issuer"));
    X509CrlPtr crl(X509_CRL_new());
    X509_CRL_set_version(crl.get(), 1);
    X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer.get()));
    const Asn1TimePtr from = asn1Time(thisUpdate);
    if (!from || !X509_CRL_set1_lastUpdate(crl.get(), from.get()))
        return builderFailure(QStringLiteral("thisUpdate"));
    if (nextUpdate.isValid()) {
        const Asn1TimePtr until = asn1Time(nextUpdate);
        if (!until || !X509_CRL_set1_nextUpdate(crl.get(), until.get()))
            return builderFailure(QStringLiteral("nextUpdate"));
    }
    for (const RevokedEntry &entry : revoked) {
        X509RevokedPtr line(X509_REVOKED_new());
        const Asn1IntegerPtr serial = asn1Integer(entry.serial);
        const Asn1TimePtr when = asn1Time(entry.when);
        if (!serial || !when || !X509_REVOKED_set_serialNumber(line.get(), serial.get()) ||
            !X509_REVOKED_set_revocationDate(line.get(), when.get())) {
            return builderFailure(QStringLiteral("revoked"));
        }
        if (entry.reason >= 0) {
            ASN1_ENUMERATED *reason = ASN1_ENUMERATED_new();
            ASN1_ENUMERATED_set(reason, entry.reason);
            X509_REVOKED_add1_ext_i2d(line.get(), NID_crl_reason, reason, 0, 0);
            ASN1_ENUMERATED_free(reason);
        }
        X509_CRL_add0_revoked(crl.get(), line.release());
    }
    X509_CRL_sort(crl.get());

    ExtensionList extensions(issuer.get(), nullptr);
    extensions.addAuthorityKeyId(issuer.get(), issuerKey);
    if (number >= 0) {
        const Asn1IntegerPtr value(ASN1_INTEGER_new());
        ASN1_INTEGER_set(value.get(), number);
        extensions.addValue(NID_crl_number, value.get(), false);
    }
    if (auto outcome = extensions.outcome(); !outcome)
        return tl::unexpected(outcome.error());
    for (int i = 0; i < sk_X509_EXTENSION_num(extensions.stack()); ++i)
        X509_CRL_add_ext(crl.get(), sk_X509_EXTENSION_value(extensions.stack(), i), -1);

    EVP_PKEY *signer = issuerKey.impl().key.get();
    auto digest = digestFor(signer, QStringLiteral("SHA256"));
    if (!digest)
        return tl::unexpected(digest.error());
    if (X509_CRL_sign(crl.get(), signer, *digest) <= 0)
        return builderFailure(QStringLiteral("signature"));
    return toDer<i2d_X509_CRL>(crl.get());
}

Result<QByteArray> buildCsr(const CertificateTemplate &description, const SigningKey &key)
{
    X509ReqPtr request(X509_REQ_new());
    X509_REQ_set_version(request.get(), 0);
    auto subject = makeName(description.subject);
    if (!subject)
        return tl::unexpected(subject.error());
    X509_REQ_set_subject_name(request.get(), subject->get());
    EVP_PKEY *signer = key.impl().key.get();
    if (!X509_REQ_set_pubkey(request.get(), signer))
        return builderFailure(QStringLiteral("public key"));
    ExtensionList extensions(nullptr, nullptr);
    extensions.addTemplate(description);
    if (auto outcome = extensions.outcome(); !outcome)
        return tl::unexpected(outcome.error());
    if (sk_X509_EXTENSION_num(extensions.stack()) > 0)
        X509_REQ_add_extensions(request.get(), extensions.stack());
    auto digest = digestFor(signer, description.digest);
    if (!digest)
        return tl::unexpected(digest.error());
    if (X509_REQ_sign(request.get(), signer, *digest) <= 0)
        return builderFailure(QStringLiteral("signature"));
    return toDer<i2d_X509_REQ>(request.get());
}

} // namespace sekisho::pki
