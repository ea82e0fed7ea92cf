// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/asn1/Asn1Schema.h"

// Private to Asn1SchemaTables.cpp: the types of the standards, by their names there.
namespace sekisho::pki::asn1 {

// Types refer to each other in circles (a PKCS#7 holds PKCS#7), hence the declarations first.
namespace schema {

extern const Type contentInfo, authSafeInfo, safeContents, safeInfo, privateKeyInfo;
extern const Type certificate, certificateList, generalName, generalNames;

template <int N>
constexpr Type sequence(const Field (&fields)[N], Role role = Role::None)
{
    return {Kind::Sequence, role, 0, fields, N};
}
template <int N>
constexpr Type choice(const Field (&fields)[N], Role role = Role::None)
{
    return {Kind::Choice, role, 0, fields, N};
}
constexpr Type listOf(const Type &element, const char *name = nullptr, Role role = Role::None)
{
    return {Kind::ListOf, role, 0, nullptr, 0, &element, name};
}
constexpr Type listByObjectId(Lookup lookup)
{
    return {Kind::ListOf, Role::None, 0, nullptr, 0, nullptr, nullptr, lookup};
}
constexpr Type leaf(quint8 base = 0, Role role = Role::None) { return {Kind::Leaf, role, base}; }
template <int N>
constexpr Type named(quint8 base, Role role, const char *const (&names)[N])
{
    return {Kind::Leaf, role, base, nullptr, 0, nullptr, nullptr, nullptr, names, N};
}
constexpr Type wrapping(const Type &element, quint8 base = 4)
{
    return {Kind::Wrapping, Role::None, base, nullptr, 0, &element};
}
constexpr Type wrappingByObjectId(Lookup lookup, quint8 base = 4)
{
    return {Kind::Wrapping, Role::None, base, nullptr, 0, nullptr, nullptr, lookup};
}
constexpr Type openType(Lookup lookup)
{
    return {Kind::Open, Role::None, 0, nullptr, 0, nullptr, nullptr, lookup};
}

constexpr auto Optional = Field::Optional;
constexpr auto Explicit = Field::Explicit;
constexpr auto Secret = Field::Secret;
constexpr quint8 OptionalExplicit = Field::Optional | Field::Explicit;
constexpr quint8 OptionalFalse = Field::Optional | Field::DefaultFalse;

constexpr Type boolean = leaf(1);
constexpr Type integer = leaf(2);
constexpr Type bitString = leaf(3);
constexpr Type octets = leaf(4);
constexpr Type objectId = leaf(6);
constexpr Type ia5String = leaf(22);
constexpr Type anyLeaf = leaf();
constexpr Type time = leaf(0, Role::Time);
constexpr Type generalizedTime = leaf(24, Role::Time);
constexpr Type version = leaf(2, Role::Version);
constexpr Type serial = leaf(2, Role::Serial);
constexpr Type parameters = openType(&knownObject);

// X.501, RFC 5280 4.1
constexpr Field kAlgorithm[] = {{"algorithm", &objectId, 6},
                                {"parameters", &parameters, kAnyTag, Optional}};
constexpr Type algorithm = sequence(kAlgorithm, Role::Algorithm);
constexpr Field kAttributeValue[] = {{"type", &objectId, 6}, {"value", &any}};
constexpr Type attributeValue = sequence(kAttributeValue, Role::Attribute);
constexpr Type relativeName = listOf(attributeValue, nullptr, Role::RelativeName);
constexpr Type name = listOf(relativeName, nullptr, Role::Name);
constexpr Type attributeValues = listByObjectId(&knownObject);
constexpr Field kAttribute[] = {{"type", &objectId, 6}, {"values", &attributeValues, 17}};
constexpr Type attribute = sequence(kAttribute, Role::NamedByOid);
constexpr Type attributes = listOf(attribute);
constexpr Field kValidity[] = {{"notBefore", &time, kTimeTag}, {"notAfter", &time, kTimeTag}};
constexpr Type validity = sequence(kValidity);
constexpr Type publicKeyBits = wrappingByObjectId(&publicKeyType, 3);
constexpr Field kPublicKeyInfo[] = {{"algorithm", &algorithm, 16},
                                    {"subjectPublicKey", &publicKeyBits, 3}};
constexpr Type publicKeyInfo = sequence(kPublicKeyInfo, Role::PublicKey);
constexpr Type extensionValue = wrappingByObjectId(&knownObject);
constexpr Field kExtension[] = {{"extnID", &objectId, 6},
                                {"critical", &boolean, 1, OptionalFalse},
                                {"extnValue", &extensionValue, 4}};
constexpr Type extension = sequence(kExtension, Role::Extension);
constexpr Type extensions = listOf(extension, nullptr, Role::Extensions);
constexpr Field kTbsCertificate[] = {
        {"version", &version, context(0), OptionalExplicit | Field::DefaultV1},
        {"serialNumber", &serial, 2},
        {"signature", &algorithm, 16},
        {"issuer", &name, 16},
        {"validity", &validity, 16},
        {"subject", &name, 16},
        {"subjectPublicKeyInfo", &publicKeyInfo, 16},
        {"issuerUniqueID", &bitString, context(1), Optional},
        {"subjectUniqueID", &bitString, context(2), Optional},
        {"extensions", &extensions, context(3), OptionalExplicit}};
constexpr Type tbsCertificate = sequence(kTbsCertificate);
constexpr Field kCertificate[] = {{"tbsCertificate", &tbsCertificate, 16},
                                  {"signatureAlgorithm", &algorithm, 16},
                                  {"signatureValue", &bitString, 3}};

// RFC 5280 5.1
constexpr Field kRevoked[] = {{"userCertificate", &serial, 2},
                              {"revocationDate", &time, kTimeTag},
                              {"crlEntryExtensions", &extensions, 16, Optional}};
constexpr Type revoked = sequence(kRevoked);
constexpr Type revokedList = listOf(revoked, "revokedCertificate");
constexpr Field kTbsCertList[] = {{"version", &version, 2, Optional},
                                  {"signature", &algorithm, 16},
                                  {"issuer", &name, 16},
                                  {"thisUpdate", &time, kTimeTag},
                                  {"nextUpdate", &time, kTimeTag, Optional},
                                  {"revokedCertificates", &revokedList, 16, Optional},
                                  {"crlExtensions", &extensions, context(0), OptionalExplicit}};
constexpr Type tbsCertList = sequence(kTbsCertList);
constexpr Field kCertificateList[] = {{"tbsCertList", &tbsCertList, 16},
                                      {"signatureAlgorithm", &algorithm, 16},
                                      {"signatureValue", &bitString, 3}};

// RFC 2986
constexpr Field kRequestInfo[] = {{"version", &version, 2},
                                  {"subject", &name, 16},
                                  {"subjectPKInfo", &publicKeyInfo, 16},
                                  {"attributes", &attributes, context(0), Optional}};
constexpr Type requestInfo = sequence(kRequestInfo);
constexpr Field kRequest[] = {{"certificationRequestInfo", &requestInfo, 16},
                              {"signatureAlgorithm", &algorithm, 16},
                              {"signature", &bitString, 3}};
constexpr Type request = sequence(kRequest);
constexpr Field kKeyAndChallenge[] = {{"spki", &publicKeyInfo, 16}, {"challenge", &ia5String, 22}};
constexpr Type keyAndChallenge = sequence(kKeyAndChallenge);
constexpr Field kSpkac[] = {{"publicKeyAndChallenge", &keyAndChallenge, 16},
                            {"signatureAlgorithm", &algorithm, 16},
                            {"signature", &bitString, 3}};
constexpr Type spkac = sequence(kSpkac);

// RFC 5280 4.2.1
constexpr Type otherValue = openType(&knownObject);
constexpr Field kOtherName[] = {{"type-id", &objectId, 6},
                                {"value", &otherValue, context(0), Explicit}};
constexpr Type otherName = sequence(kOtherName, Role::GeneralName);
constexpr Type generalString = leaf(22, Role::GeneralName);
constexpr Type generalAny = {Kind::Any, Role::GeneralName};
constexpr Type ipAddress = leaf(4, Role::IpAddress);
constexpr Type registeredId = leaf(6, Role::GeneralName);
constexpr Field kGeneralName[] = {{"otherName", &otherName, context(0)},
                                  {"rfc822Name", &generalString, context(1)},
                                  {"dNSName", &generalString, context(2)},
                                  {"x400Address", &generalAny, context(3)},
                                  {"directoryName", &name, context(4), Explicit},
                                  {"ediPartyName", &generalAny, context(5)},
                                  {"uniformResourceIdentifier", &generalString, context(6)},
                                  {"iPAddress", &ipAddress, context(7)},
                                  {"registeredID", &registeredId, context(8)}};
constexpr const char *kKeyUsageBits[] = {"digitalSignature", "nonRepudiation", "keyEncipherment",
                                         "dataEncipherment", "keyAgreement",   "keyCertSign",
                                         "cRLSign",          "encipherOnly",   "decipherOnly"};
constexpr Type keyUsage = named(3, Role::BitNames, kKeyUsageBits);
constexpr const char *kReasonBits[] = {
        "unused",      "keyCompromise",        "cACompromise",    "affiliationChanged",
        "superseded",  "cessationOfOperation", "certificateHold", "privilegeWithdrawn",
        "aACompromise"};
constexpr Type reasonFlags = named(3, Role::BitNames, kReasonBits);
constexpr const char *kReasons[] = {"unspecified",        "keyCompromise", "cACompromise",
                                    "affiliationChanged", "superseded",    "cessationOfOperation",
                                    "certificateHold",    nullptr,         "removeFromCRL",
                                    "privilegeWithdrawn", "aACompromise"};
constexpr Type reasonCode = named(10, Role::Enumerated, kReasons);
constexpr Field kBasicConstraints[] = {{"cA", &boolean, 1, OptionalFalse},
                                       {"pathLenConstraint", &integer, 2, Optional}};
constexpr Type basicConstraints = sequence(kBasicConstraints);
constexpr Field kAuthorityKeyId[] = {{"keyIdentifier", &octets, context(0), Optional},
                                     {"authorityCertIssuer", &generalNames, context(1), Optional},
                                     {"authorityCertSerialNumber", &serial, context(2), Optional}};
constexpr Type authorityKeyId = sequence(kAuthorityKeyId);
constexpr Field kUsagePeriod[] = {{"notBefore", &generalizedTime, context(0), Optional},
                                  {"notAfter", &generalizedTime, context(1), Optional}};
constexpr Type usagePeriod = sequence(kUsagePeriod);
constexpr Field kSubtree[] = {{"base", &generalName},
                              {"minimum", &integer, context(0), Optional},
                              {"maximum", &integer, context(1), Optional}};
constexpr Type subtree = sequence(kSubtree);
constexpr Type subtrees = listOf(subtree, "GeneralSubtree");
constexpr Field kNameConstraints[] = {{"permittedSubtrees", &subtrees, context(0), Optional},
                                      {"excludedSubtrees", &subtrees, context(1), Optional}};
constexpr Type nameConstraints = sequence(kNameConstraints);
constexpr Field kPointName[] = {{"fullName", &generalNames, context(0)},
                                {"nameRelativeToCRLIssuer", &relativeName, context(1)}};
constexpr Type pointName = choice(kPointName);
constexpr Field kPoint[] = {{"distributionPoint", &pointName, context(0), OptionalExplicit},
                            {"reasons", &reasonFlags, context(1), Optional},
                            {"cRLIssuer", &generalNames, context(2), Optional}};
constexpr Type point = sequence(kPoint);
constexpr Type points = listOf(point, "DistributionPoint");
constexpr Field kIssuingPoint[] = {
        {"distributionPoint", &pointName, context(0), OptionalExplicit},
        {"onlyContainsUserCerts", &boolean, context(1), OptionalFalse},
        {"onlyContainsCACerts", &boolean, context(2), OptionalFalse},
        {"onlySomeReasons", &reasonFlags, context(3), Optional},
        {"indirectCRL", &boolean, context(4), OptionalFalse},
        {"onlyContainsAttributeCerts", &boolean, context(5), OptionalFalse}};
constexpr Type issuingPoint = sequence(kIssuingPoint);
constexpr Type qualifier = openType(&knownObject);
constexpr Field kQualifierInfo[] = {{"policyQualifierId", &objectId, 6}, {"qualifier", &qualifier}};
constexpr Type qualifierInfo = sequence(kQualifierInfo, Role::NamedByOid);
constexpr Type qualifiers = listOf(qualifierInfo);
constexpr Field kPolicy[] = {{"policyIdentifier", &objectId, 6},
                             {"policyQualifiers", &qualifiers, 16, Optional}};
constexpr Type policy = sequence(kPolicy);
constexpr Type policies = listOf(policy, "PolicyInformation");
constexpr Type numbers = listOf(integer);
constexpr Field kNoticeRef[] = {{"organization", &anyLeaf}, {"noticeNumbers", &numbers, 16}};
constexpr Type noticeRef = sequence(kNoticeRef);
constexpr Field kUserNotice[] = {{"noticeRef", &noticeRef, 16, Optional},
                                 {"explicitText", &anyLeaf, kAnyTag, Optional}};
constexpr Type userNotice = sequence(kUserNotice);
constexpr Field kMapping[] = {{"issuerDomainPolicy", &objectId, 6},
                              {"subjectDomainPolicy", &objectId, 6}};
constexpr Type mapping = sequence(kMapping);
constexpr Type mappings = listOf(mapping);
constexpr Field kPolicyConstraints[] = {{"requireExplicitPolicy", &integer, context(0), Optional},
                                        {"inhibitPolicyMapping", &integer, context(1), Optional}};
constexpr Type policyConstraints = sequence(kPolicyConstraints);
constexpr Type keyPurposes = listOf(objectId, "KeyPurposeId");
constexpr Field kAccess[] = {{"accessMethod", &objectId, 6}, {"accessLocation", &generalName}};
constexpr Type access = sequence(kAccess, Role::NamedByOid);
constexpr Type accesses = listOf(access);
constexpr Field kStatement[] = {{"statementId", &objectId, 6},
                                {"statementInfo", &any, kAnyTag, Optional}};
constexpr Type statement = sequence(kStatement, Role::NamedByOid);
constexpr Type statements = listOf(statement);

// Microsoft [MS-WCCE] 2.2.2.7, Netscape, RFC 6962, RFC 7633, RFC 4334
constexpr Field kTemplate[] = {{"templateID", &objectId, 6},
                               {"templateMajorVersion", &integer, 2, Optional},
                               {"templateMinorVersion", &integer, 2, Optional}};
constexpr Type certificateTemplate = sequence(kTemplate);
constexpr const char *kNetscapeBits[] = {"SSL client",     "SSL server",       "S/MIME",
                                         "object signing", "unused",           "SSL CA",
                                         "S/MIME CA",      "object signing CA"};
constexpr Type netscapeType = named(3, Role::BitNames, kNetscapeBits);
constexpr Type features = listOf(integer, "Feature");
constexpr Type ssids = listOf(octets, "SSID");

// RFC 3279, 4055, 8017, 8018, 5915, 5958
constexpr Field kRsaPublicKey[] = {{"modulus", &integer, 2}, {"publicExponent", &integer, 2}};
constexpr Type rsaPublicKey = sequence(kRsaPublicKey);
constexpr Field kRsaPrivateKey[] = {{"version", &version, 2},
                                    {"modulus", &integer, 2},
                                    {"publicExponent", &integer, 2},
                                    {"privateExponent", &integer, 2, Secret},
                                    {"prime1", &integer, 2, Secret},
                                    {"prime2", &integer, 2, Secret},
                                    {"exponent1", &integer, 2, Secret},
                                    {"exponent2", &integer, 2, Secret},
                                    {"coefficient", &integer, 2, Secret},
                                    {"otherPrimeInfos", &any, 16, Field::Optional | Field::Secret}};
constexpr Type rsaPrivateKey = sequence(kRsaPrivateKey);
constexpr Field kDsaPrivateKey[] = {{"version", &version, 2}, {"p", &integer, 2},
                                    {"q", &integer, 2},       {"g", &integer, 2},
                                    {"y", &integer, 2},       {"x", &integer, 2, Secret}};
constexpr Type dsaPrivateKey = sequence(kDsaPrivateKey);
constexpr Field kEcPrivateKey[] = {{"version", &integer, 2},
                                   {"privateKey", &octets, 4, Secret},
                                   {"parameters", &any, context(0), OptionalExplicit},
                                   {"publicKey", &bitString, context(1), OptionalExplicit}};
constexpr Type ecPrivateKey = sequence(kEcPrivateKey);
constexpr Type privateKeyOctets = wrappingByObjectId(&privateKeyType);
constexpr Field kPrivateKeyInfo[] = {{"version", &version, 2},
                                     {"privateKeyAlgorithm", &algorithm, 16},
                                     {"privateKey", &privateKeyOctets, 4, Secret},
                                     {"attributes", &attributes, context(0), Optional},
                                     {"publicKey", &bitString, context(1), Optional}};
constexpr Field kEncryptedKey[] = {{"encryptionAlgorithm", &algorithm, 16},
                                   {"encryptedData", &octets, 4}};
constexpr Type encryptedKey = sequence(kEncryptedKey);
constexpr Field kDsaParameters[] = {{"p", &integer, 2}, {"q", &integer, 2}, {"g", &integer, 2}};
constexpr Type dsaParameters = sequence(kDsaParameters);
constexpr Field kPssParameters[] = {{"hashAlgorithm", &algorithm, context(0), OptionalExplicit},
                                    {"maskGenAlgorithm", &algorithm, context(1), OptionalExplicit},
                                    {"saltLength", &integer, context(2), OptionalExplicit},
                                    {"trailerField", &integer, context(3), OptionalExplicit}};
constexpr Type pssParameters = sequence(kPssParameters);
constexpr Field kPbes2[] = {{"keyDerivationFunc", &algorithm, 16},
                            {"encryptionScheme", &algorithm, 16}};
constexpr Type pbes2 = sequence(kPbes2);
constexpr Field kPbkdf2[] = {{"salt", &octets, 4},
                             {"iterationCount", &integer, 2},
                             {"keyLength", &integer, 2, Optional},
                             {"prf", &algorithm, 16, Optional}};
constexpr Type pbkdf2 = sequence(kPbkdf2);
constexpr Field kScrypt[] = {{"salt", &octets, 4},
                             {"costParameter", &integer, 2},
                             {"blockSize", &integer, 2},
                             {"parallelizationParameter", &integer, 2},
                             {"keyLength", &integer, 2, Optional}};
constexpr Type scrypt = sequence(kScrypt);
constexpr Field kPbe[] = {{"salt", &octets, 4}, {"iterations", &integer, 2}};
constexpr Type pbe = sequence(kPbe);

// RFC 2315, 5652
constexpr Field kIssuerAndSerial[] = {{"issuer", &name, 16}, {"serialNumber", &serial, 2}};
constexpr Type issuerAndSerial = sequence(kIssuerAndSerial);
constexpr Field kSignerId[] = {{nullptr, &issuerAndSerial, 16},
                               {"subjectKeyIdentifier", &octets, context(0)}};
constexpr Type signerId = choice(kSignerId);
constexpr Field kSignerInfo[] = {{"version", &integer, 2},
                                 {"sid", &signerId},
                                 {"digestAlgorithm", &algorithm, 16},
                                 {"signedAttrs", &attributes, context(0), Optional},
                                 {"signatureAlgorithm", &algorithm, 16},
                                 {"signature", &octets, 4},
                                 {"unsignedAttrs", &attributes, context(1), Optional}};
constexpr Type signerInfo = sequence(kSignerInfo);
constexpr Type signerInfos = listOf(signerInfo, "SignerInfo");
constexpr Type algorithms = listOf(algorithm);
constexpr Type certificates = listOf(certificate, "Certificate");
constexpr Type crls = listOf(certificateList, "CertificateList");
constexpr Type encapsulated = {Kind::Any};
constexpr Field kEncapsulated[] = {{"eContentType", &objectId, 6},
                                   {"eContent", &encapsulated, context(0), OptionalExplicit}};
constexpr Type encapContentInfo = sequence(kEncapsulated);
constexpr Field kSignedData[] = {{"version", &integer, 2},
                                 {"digestAlgorithms", &algorithms, 17},
                                 {"encapContentInfo", &encapContentInfo, 16},
                                 {"certificates", &certificates, context(0), Optional},
                                 {"crls", &crls, context(1), Optional},
                                 {"signerInfos", &signerInfos, 17}};
constexpr Type signedData = sequence(kSignedData);
constexpr Field kEncryptedContent[] = {{"contentType", &objectId, 6},
                                       {"contentEncryptionAlgorithm", &algorithm, 16},
                                       {"encryptedContent", &octets, context(0), Optional}};
constexpr Type encryptedContent = sequence(kEncryptedContent);
constexpr Field kEncryptedData[] = {{"version", &integer, 2},
                                    {"encryptedContentInfo", &encryptedContent, 16},
                                    {"unprotectedAttrs", &attributes, context(1), Optional}};
constexpr Type encryptedData = sequence(kEncryptedData);
constexpr Field kEnvelopedData[] = {{"version", &integer, 2},
                                    {"originatorInfo", &any, context(0), Optional},
                                    {"recipientInfos", &any, 17},
                                    {"encryptedContentInfo", &encryptedContent, 16},
                                    {"unprotectedAttrs", &attributes, context(1), Optional}};
constexpr Type envelopedData = sequence(kEnvelopedData);
constexpr Type content = openType(&knownObject);
constexpr Field kContentInfo[] = {{"contentType", &objectId, 6},
                                  {"content", &content, context(0), OptionalExplicit}};

// RFC 7292
constexpr Type authSafeOpen = openType(&authSafeContent);
constexpr Field kAuthSafeInfo[] = {{"contentType", &objectId, 6},
                                   {"content", &authSafeOpen, context(0), OptionalExplicit}};
constexpr Type safeOpen = openType(&safeContent);
constexpr Field kSafeInfo[] = {{"contentType", &objectId, 6},
                               {"content", &safeOpen, context(0), OptionalExplicit}};
constexpr Type authenticatedSafe = listOf(safeInfo, "ContentInfo");
constexpr Type authSafeOctets = wrapping(authenticatedSafe);
constexpr Type safeOctets = wrapping(safeContents);
constexpr Type bagValue = openType(&knownObject);
constexpr Field kSafeBag[] = {{"bagId", &objectId, 6},
                              {"bagValue", &bagValue, context(0), Explicit},
                              {"bagAttributes", &attributes, 17, Optional}};
constexpr Type safeBag = sequence(kSafeBag, Role::NamedByOid);
constexpr Type wrappedCertificate = wrapping(certificate);
constexpr Type wrappedCrl = wrapping(certificateList);
constexpr Field kCertBag[] = {{"certId", &objectId, 6},
                              {"certValue", &wrappedCertificate, context(0), Explicit}};
constexpr Type certBag = sequence(kCertBag);
constexpr Field kCrlBag[] = {{"crlId", &objectId, 6},
                             {"crlValue", &wrappedCrl, context(0), Explicit}};
constexpr Type crlBag = sequence(kCrlBag);
constexpr Field kDigestInfo[] = {{"digestAlgorithm", &algorithm, 16}, {"digest", &octets, 4}};
constexpr Type digestInfo = sequence(kDigestInfo);
constexpr Field kMacData[] = {
        {"mac", &digestInfo, 16}, {"macSalt", &octets, 4}, {"iterations", &integer, 2, Optional}};
constexpr Type macData = sequence(kMacData);
constexpr Field kPfx[] = {{"version", &integer, 2},
                          {"authSafe", &authSafeInfo, 16},
                          {"macData", &macData, 16, Optional}};
constexpr Type pfx = sequence(kPfx);

// RFC 6960 4.2.1
constexpr const char *kStatuses[] = {"successful", "malformedRequest", "internalError", "tryLater",
                                     nullptr,      "sigRequired",      "unauthorized"};
constexpr Type responseStatus = named(10, Role::Enumerated, kStatuses);
constexpr Field kCertId[] = {{"hashAlgorithm", &algorithm, 16},
                             {"issuerNameHash", &octets, 4},
                             {"issuerKeyHash", &octets, 4},
                             {"serialNumber", &serial, 2}};
constexpr Type certId = sequence(kCertId);
constexpr Field kRevokedInfo[] = {{"revocationTime", &generalizedTime, 24},
                                  {"revocationReason", &reasonCode, context(0), OptionalExplicit}};
constexpr Type revokedInfo = sequence(kRevokedInfo);
constexpr Type nullLeaf = leaf(5);
constexpr Field kCertStatus[] = {{"good", &nullLeaf, context(0)},
                                 {"revoked", &revokedInfo, context(1)},
                                 {"unknown", &nullLeaf, context(2)}};
constexpr Type certStatus = choice(kCertStatus);
constexpr Field kSingleResponse[] = {
        {"certID", &certId, 16},
        {nullptr, &certStatus}, // certStatus: good, revoked, unknown
        {"thisUpdate", &generalizedTime, 24},
        {"nextUpdate", &generalizedTime, context(0), OptionalExplicit},
        {"singleExtensions", &extensions, context(1), OptionalExplicit}};
constexpr Type singleResponse = sequence(kSingleResponse);
constexpr Type responses = listOf(singleResponse, "SingleResponse");
constexpr Field kResponderId[] = {{"byName", &name, context(1), Explicit},
                                  {"byKey", &octets, context(2), Explicit}};
constexpr Type responderId = choice(kResponderId);
constexpr Field kResponseData[] = {
        {"version", &version, context(0), OptionalExplicit},
        {"responderID", &responderId},
        {"producedAt", &generalizedTime, 24},
        {"responses", &responses, 16},
        {"responseExtensions", &extensions, context(1), OptionalExplicit}};
constexpr Type responseData = sequence(kResponseData);
constexpr Field kBasicResponse[] = {{"tbsResponseData", &responseData, 16},
                                    {"signatureAlgorithm", &algorithm, 16},
                                    {"signature", &bitString, 3},
                                    {"certs", &certificates, context(0), OptionalExplicit}};
constexpr Type basicResponse = sequence(kBasicResponse);
constexpr Type responseOctets = wrappingByObjectId(&knownObject);
constexpr Field kResponseBytes[] = {{"responseType", &objectId, 6},
                                    {"response", &responseOctets, 4}};
constexpr Type responseBytes = sequence(kResponseBytes);
constexpr Field kOcspResponse[] = {{"responseStatus", &responseStatus, 10},
                                   {"responseBytes", &responseBytes, context(0), OptionalExplicit}};
constexpr Type ocspResponse = sequence(kOcspResponse);

} // namespace schema

} // namespace sekisho::pki::asn1
