// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1SchemaTypes.h"

#include <QHash>

namespace sekisho::pki::asn1 {

namespace schema {

const Type any = {};
const Type certificate = sequence(kCertificate);
const Type certificateList = sequence(kCertificateList);
const Type generalName = choice(kGeneralName, Role::GeneralName);
const Type generalNames = listOf(generalName);
const Type contentInfo = sequence(kContentInfo);
const Type authSafeInfo = sequence(kAuthSafeInfo);
const Type safeInfo = sequence(kSafeInfo);
const Type safeContents = listOf(safeBag);
const Type privateKeyInfo = sequence(kPrivateKeyInfo);

} // namespace schema

namespace {

using namespace schema;

#define SEKISHO_PKIX "1.3.6.1.5.5.7"
#define SEKISHO_PKCS "1.2.840.113549.1"
#define SEKISHO_MS "1.3.6.1.4.1.311"
#define SEKISHO_NETSCAPE "2.16.840.1.113730.1"

constexpr Known kObjects[] = {
        // Attribute types, X.520 and RFC 4519
        {"2.5.4.3", "commonName", nullptr},
        {"2.5.4.4", "surname", nullptr},
        {"2.5.4.5", "serialNumber", nullptr},
        {"2.5.4.6", "countryName", nullptr},
        {"2.5.4.7", "localityName", nullptr},
        {"2.5.4.8", "stateOrProvinceName", nullptr},
        {"2.5.4.9", "streetAddress", nullptr},
        {"2.5.4.10", "organizationName", nullptr},
        {"2.5.4.11", "organizationalUnitName", nullptr},
        {"2.5.4.12", "title", nullptr},
        {"2.5.4.13", "description", nullptr},
        {"2.5.4.42", "givenName", nullptr},
        {"2.5.4.46", "dnQualifier", nullptr},
        {"2.5.4.97", "organizationIdentifier", nullptr},
        {"0.9.2342.19200300.100.1.1", "userId", nullptr},
        {"0.9.2342.19200300.100.1.25", "domainComponent", nullptr},
        {SEKISHO_PKCS ".9.1", "emailAddress", nullptr},
        {SEKISHO_PKCS ".9.7", "challengePassword", &anyLeaf},
        {SEKISHO_PKCS ".9.14", "extensionRequest", &extensions},
        {SEKISHO_PKCS ".9.20", "friendlyName", &anyLeaf},
        {SEKISHO_PKCS ".9.21", "localKeyId", &octets},
        {SEKISHO_MS ".17.1", "CSP name", &anyLeaf},
        {SEKISHO_MS ".2.1.14", "certificateExtensions", &extensions},
        // Extensions, RFC 5280
        {"2.5.29.9", "subjectDirectoryAttributes", &attributes},
        {"2.5.29.14", "subjectKeyIdentifier", &octets},
        {"2.5.29.15", "keyUsage", &keyUsage},
        {"2.5.29.16", "privateKeyUsagePeriod", &usagePeriod},
        {"2.5.29.17", "subjectAltName", &generalNames},
        {"2.5.29.18", "issuerAltName", &generalNames},
        {"2.5.29.19", "basicConstraints", &basicConstraints},
        {"2.5.29.20", "cRLNumber", &integer},
        {"2.5.29.21", "reasonCode", &reasonCode},
        {"2.5.29.23", "holdInstructionCode", &objectId},
        {"2.5.29.24", "invalidityDate", &generalizedTime},
        {"2.5.29.27", "deltaCRLIndicator", &integer},
        {"2.5.29.28", "issuingDistributionPoint", &issuingPoint},
        {"2.5.29.29", "certificateIssuer", &generalNames},
        {"2.5.29.30", "nameConstraints", &nameConstraints},
        {"2.5.29.31", "cRLDistributionPoints", &points},
        {"2.5.29.32", "certificatePolicies", &policies},
        {"2.5.29.33", "policyMappings", &mappings},
        {"2.5.29.35", "authorityKeyIdentifier", &authorityKeyId},
        {"2.5.29.36", "policyConstraints", &policyConstraints},
        {"2.5.29.37", "extKeyUsage", &keyPurposes},
        {"2.5.29.46", "freshestCRL", &points},
        {"2.5.29.54", "inhibitAnyPolicy", &integer},
        {SEKISHO_PKIX ".1.1", "authorityInfoAccess", &accesses},
        {SEKISHO_PKIX ".1.3", "qcStatements", &statements},
        {SEKISHO_PKIX ".1.11", "subjectInfoAccess", &accesses},
        {SEKISHO_PKIX ".1.13", "wlanSSID", &ssids},
        {SEKISHO_PKIX ".1.24", "tlsfeature", &features},
        {SEKISHO_PKIX ".48.1.5", "ocsp-nocheck", &nullLeaf},
        {"1.3.6.1.4.1.11129.2.4.2", "signedCertificateTimestampList", &octets},
        {"1.3.6.1.4.1.11129.2.4.3", "precertificatePoison", &nullLeaf},
        {SEKISHO_MS ".20.2", "certificateTemplateName", &anyLeaf},
        {SEKISHO_MS ".21.1", "cAVersion", &integer},
        {SEKISHO_MS ".21.2", "previousCACertificateHash", &octets},
        {SEKISHO_MS ".21.4", "cRLNextPublish", &time},
        {SEKISHO_MS ".21.7", "certificateTemplate", &certificateTemplate},
        {SEKISHO_MS ".21.10", "applicationPolicies", &policies},
        {SEKISHO_MS ".21.11", "applicationPolicyMappings", &mappings},
        {SEKISHO_MS ".21.12", "applicationPolicyConstraints", &policyConstraints},
        {SEKISHO_MS ".21.14", "cRLSelfCDP", &points},
        {SEKISHO_MS ".25.2", "ntdsCASecurity", &generalNames},
        {SEKISHO_NETSCAPE ".1", "netscapeCertType", &netscapeType},
        {SEKISHO_NETSCAPE ".2", "netscapeBaseUrl", &ia5String},
        {SEKISHO_NETSCAPE ".3", "netscapeRevocationUrl", &ia5String},
        {SEKISHO_NETSCAPE ".4", "netscapeCaRevocationUrl", &ia5String},
        {SEKISHO_NETSCAPE ".7", "netscapeRenewalUrl", &ia5String},
        {SEKISHO_NETSCAPE ".8", "netscapeCaPolicyUrl", &ia5String},
        {SEKISHO_NETSCAPE ".12", "netscapeSslServerName", &ia5String},
        {SEKISHO_NETSCAPE ".13", "netscapeComment", &ia5String},
        // Other names, qualifiers, access methods
        {SEKISHO_MS ".20.2.3", "userPrincipalName", &anyLeaf},
        {SEKISHO_MS ".25.1", "ntdsReplication", &octets},
        {SEKISHO_MS ".25.2.1", "objectSid", &octets},
        {SEKISHO_PKIX ".2.1", "cPSuri", &ia5String},
        {SEKISHO_PKIX ".2.2", "unotice", &userNotice},
        {"1.3.6.1.4.1.40808.1.3.1", "WPA3 TOD-STRICT", nullptr},
        {"1.3.6.1.4.1.40808.1.3.2", "WPA3 TOD-TOFU", nullptr},
        {SEKISHO_PKIX ".48.1", "ocsp", nullptr},
        {SEKISHO_PKIX ".48.2", "caIssuers", nullptr},
        // Algorithms with parameters
        {SEKISHO_PKCS ".1.10", "rsassaPss", &pssParameters},
        {SEKISHO_PKCS ".1.8", "mgf1", &algorithm},
        {"1.2.840.10040.4.1", "dsa", &dsaParameters},
        {SEKISHO_PKCS ".5.13", "PBES2", &pbes2},
        {SEKISHO_PKCS ".5.12", "PBKDF2", &pbkdf2},
        {"1.3.6.1.4.1.11591.4.11", "scrypt", &scrypt},
        {SEKISHO_PKCS ".5.3", "pbeWithMD5AndDES-CBC", &pbe},
        {SEKISHO_PKCS ".12.1.1", "pbeWithSHAAnd128BitRC4", &pbe},
        {SEKISHO_PKCS ".12.1.3", "pbeWithSHAAnd3-KeyTripleDES-CBC", &pbe},
        {SEKISHO_PKCS ".12.1.5", "pbeWithSHAAnd128BitRC2-CBC", &pbe},
        {SEKISHO_PKCS ".12.1.6", "pbeWithSHAAnd40BitRC2-CBC", &pbe},
        {"2.16.840.1.101.3.4.1.2", "aes128-CBC", &octets},
        {"2.16.840.1.101.3.4.1.22", "aes192-CBC", &octets},
        {"2.16.840.1.101.3.4.1.42", "aes256-CBC", &octets},
        // Contents and bags
        {SEKISHO_PKCS ".7.1", "data", &any},
        {SEKISHO_PKCS ".7.2", "signedData", &signedData},
        {SEKISHO_PKCS ".7.3", "envelopedData", &envelopedData},
        {SEKISHO_PKCS ".7.6", "encryptedData", &encryptedData},
        {SEKISHO_PKCS ".12.10.1.1", "keyBag", &privateKeyInfo},
        {SEKISHO_PKCS ".12.10.1.2", "pkcs8ShroudedKeyBag", &encryptedKey},
        {SEKISHO_PKCS ".12.10.1.3", "certBag", &certBag},
        {SEKISHO_PKCS ".12.10.1.4", "crlBag", &crlBag},
        {SEKISHO_PKCS ".12.10.1.5", "secretBag", nullptr},
        {SEKISHO_PKCS ".12.10.1.6", "safeContentsBag", &safeContents},
        {SEKISHO_PKIX ".48.1.1", "basicOCSPResponse", &basicResponse},
};

constexpr Known kPublicKeys[] = {
        {SEKISHO_PKCS ".1.1", "RSAPublicKey", &rsaPublicKey},
        {SEKISHO_PKCS ".1.10", "RSAPublicKey", &rsaPublicKey},
        {"1.2.840.10040.4.1", "DSAPublicKey", &integer},
};
constexpr Known kPrivateKeys[] = {
        {SEKISHO_PKCS ".1.1", "RSAPrivateKey", &rsaPrivateKey},
        {SEKISHO_PKCS ".1.10", "RSAPrivateKey", &rsaPrivateKey},
        {"1.2.840.10045.2.1", "ECPrivateKey", &ecPrivateKey},
        {"1.2.840.10040.4.1", "DSAPrivateKey", &integer},
        {"1.3.101.110", "CurvePrivateKey", &octets},
        {"1.3.101.111", "CurvePrivateKey", &octets},
        {"1.3.101.112", "CurvePrivateKey", &octets},
        {"1.3.101.113", "CurvePrivateKey", &octets},
};
constexpr Known kAuthSafe[] = {{SEKISHO_PKCS ".7.1", "data", &authSafeOctets},
                               {SEKISHO_PKCS ".7.2", "signedData", &signedData}};
constexpr Known kSafe[] = {{SEKISHO_PKCS ".7.1", "data", &safeOctets},
                           {SEKISHO_PKCS ".7.3", "envelopedData", &envelopedData},
                           {SEKISHO_PKCS ".7.6", "encryptedData", &encryptedData}};

template <const auto &table>
const Known *look(QByteArrayView objectId)
{
    static const QHash<QByteArray, const Known *> byContent = [] {
        QHash<QByteArray, const Known *> hash;
        for (const Known &known : table)
            hash.insert(encodeObjectId(known.dotted), &known);
        return hash;
    }();
    return byContent.value(QByteArray::fromRawData(objectId.data(), objectId.size()), nullptr);
}

} // namespace

const Known *knownObject(QByteArrayView id) { return look<kObjects>(id); }
const Known *publicKeyType(QByteArrayView id) { return look<kPublicKeys>(id); }
const Known *privateKeyType(QByteArrayView id) { return look<kPrivateKeys>(id); }
const Known *authSafeContent(QByteArrayView type) { return look<kAuthSafe>(type); }
const Known *safeContent(QByteArrayView type) { return look<kSafe>(type); }

const Type *typeOf(Asn1Kind kind)
{
    switch (kind) {
    case Asn1Kind::Certificate:
        return &certificate;
    case Asn1Kind::Csr:
        return &request;
    case Asn1Kind::Crl:
        return &certificateList;
    case Asn1Kind::OcspResponse:
        return &ocspResponse;
    case Asn1Kind::Pkcs7:
        return &contentInfo;
    case Asn1Kind::Pkcs12:
        return &pfx;
    case Asn1Kind::PrivateKeyInfo:
        return &privateKeyInfo;
    case Asn1Kind::EncryptedPrivateKeyInfo:
        return &encryptedKey;
    case Asn1Kind::RsaPrivateKey:
        return &rsaPrivateKey;
    case Asn1Kind::DsaPrivateKey:
        return &dsaPrivateKey;
    case Asn1Kind::EcPrivateKey:
        return &ecPrivateKey;
    case Asn1Kind::PublicKeyInfo:
        return &publicKeyInfo;
    case Asn1Kind::Spkac:
        return &spkac;
    case Asn1Kind::Unknown:
        break;
    }
    return &any;
}

} // namespace sekisho::pki::asn1
