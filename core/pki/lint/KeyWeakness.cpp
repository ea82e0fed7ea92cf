// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/KeyWeakness.h"

#include "core/pki/Digest.h"
#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/lint/Lint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QMutex>

#include <bitset>
#include <vector>

namespace sekisho::lint {

using namespace pki;

namespace {

/// CA/Browser Forum BR 6.1.6: no factors smaller than 752.
constexpr int kLargestPrime = 751;
/// The published test (Nemec et al., "The Return of Coppersmith's Attack", 2017) uses the primes up
/// to 167; 2 says nothing, moduli are odd.
constexpr int kLargestRocaPrime = 167;
constexpr quint32 kGenerator = 65537;

bool isTooLong(QByteArrayView modulus) { return modulus.size() > limits::kKeyBits / 8; }

const std::vector<quint16> &smallPrimes()
{
    static const std::vector<quint16> primes = [] {
        std::vector<quint16> found;
        for (int n = 2; n <= kLargestPrime; ++n) {
            if (std::none_of(found.cbegin(), found.cend(), [n](int p) { return n % p == 0; }))
                found.push_back(static_cast<quint16>(n));
        }
        return found;
    }();
    return primes;
}

/// Primes whose product fits 32 bits: one long division serves them all.
struct PrimeGroup
{
    quint32 product = 1;
    std::size_t first = 0, count = 0;
};

const std::vector<PrimeGroup> &primeGroups()
{
    static const std::vector<PrimeGroup> groups = [] {
        std::vector<PrimeGroup> found;
        const std::vector<quint16> &primes = smallPrimes();
        for (std::size_t i = 0; i < primes.size(); ++i) {
            const quint64 next = found.empty() ? 0 : quint64(found.back().product) * primes[i];
            if (next == 0 || next > 0xffffffffU)
                found.push_back({primes[i], i, 1});
            else
                found.back() = {static_cast<quint32>(next), found.back().first,
                                found.back().count + 1};
        }
        return found;
    }();
    return groups;
}

quint32 remainder(QByteArrayView number, quint32 divisor)
{
    quint64 rest = 0;
    qsizetype i = 0;
    for (; i < number.size() % 4; ++i)
        rest = (rest << 8 | static_cast<quint8>(number[i])) % divisor;
    for (; i < number.size(); i += 4) {
        const quint64 word = quint64(static_cast<quint8>(number[i])) << 24 |
                             quint64(static_cast<quint8>(number[i + 1])) << 16 |
                             quint64(static_cast<quint8>(number[i + 2])) << 8 |
                             quint64(static_cast<quint8>(number[i + 3]));
        rest = (rest << 32 | word) % divisor;
    }
    return static_cast<quint32>(rest);
}

/// The powers of 65537 modulo each prime of the ROCA test.
using Residues = std::bitset<kLargestRocaPrime + 1>;
const std::vector<Residues> &rocaResidues()
{
    static const std::vector<Residues> sets = [] {
        std::vector<Residues> found;
        for (const quint16 prime : smallPrimes()) {
            if (prime > kLargestRocaPrime)
                break;
            Residues residues;
            for (quint32 power = 1 % prime; !residues.test(power);
                 power = power * (kGenerator % prime) % prime) {
                residues.set(power);
            }
            found.push_back(residues);
        }
        return found;
    }();
    return sets;
}

/// Numbers that are squares modulo `m`, for telling most other numbers from squares.
struct SquareSieve
{
    // Coprime; a random number passes all of them once in several thousand times.
    static constexpr quint32 kModuli[] = {64, 63, 65, 11, 17, 19, 23, 29, 31};
    static constexpr std::size_t kCount = std::size(kModuli);
    std::bitset<65> squares[kCount];
    SquareSieve()
    {
        for (std::size_t i = 0; i < kCount; ++i) {
            for (quint32 n = 0; n < kModuli[i]; ++n)
                squares[i].set(n * n % kModuli[i]);
        }
    }
    static const SquareSieve &get()
    {
        static const SquareSieve sieve;
        return sieve;
    }
};

/// Floor of the square root, by Newton's method from above.
bool squareRoot(const BIGNUM *number, BIGNUM *root, BN_CTX *context)
{
    const BignumPtr next(BN_new());
    BN_zero(root);
    if (!next || !BN_set_bit(root, (BN_num_bits(number) + 1) / 2))
        return false;
    // Quadratic convergence: a dozen rounds for 16,384 bits.
    for (int i = 0; i < 64; ++i) {
        if (!BN_div(next.get(), nullptr, number, root, context) ||
            !BN_add(next.get(), next.get(), root) || !BN_rshift1(next.get(), next.get())) {
            return false;
        }
        if (BN_cmp(next.get(), root) >= 0)
            return true;
        if (!BN_copy(root, next.get()))
            return false;
    }
    return false;
}

/// a² − n is a square: then n = (a − b)(a + b).
bool isFermatHit(const BIGNUM *a, const BIGNUM *n, BN_CTX *context)
{
    const BignumPtr difference(BN_new());
    const BignumPtr root(BN_new());
    const BignumPtr square(BN_new());
    return difference && root && square && BN_sqr(difference.get(), a, context) &&
           BN_sub(difference.get(), difference.get(), n) && !BN_is_negative(difference.get()) &&
           squareRoot(difference.get(), root.get(), context) &&
           BN_sqr(square.get(), root.get(), context) && BN_cmp(square.get(), difference.get()) == 0;
}

using ContextPtr = std::unique_ptr<BN_CTX, Deleter<BN_CTX_free>>;

bool findCloseFactors(QByteArrayView modulus, int rounds)
{
    const BignumPtr n(BN_bin2bn(bytesOf(modulus), static_cast<int>(modulus.size()), nullptr));
    const BignumPtr a(BN_new());
    const BignumPtr candidate(BN_new());
    const ContextPtr context(BN_CTX_new());
    if (!n || !a || !candidate || !context || BN_num_bits(n.get()) < 16 || !BN_is_odd(n.get()) ||
        !squareRoot(n.get(), a.get(), context.get())) {
        return false;
    }
    // The first a is the root rounded up; a square itself is the worst of all moduli.
    if (!BN_sqr(candidate.get(), a.get(), context.get()))
        return false;
    if (BN_cmp(candidate.get(), n.get()) == 0)
        return true;
    if (!BN_add_word(a.get(), 1))
        return false;

    const SquareSieve &sieve = SquareSieve::get();
    quint32 nRest[SquareSieve::kCount], aRest[SquareSieve::kCount];
    for (std::size_t i = 0; i < SquareSieve::kCount; ++i) {
        const quint32 m = SquareSieve::kModuli[i];
        nRest[i] = static_cast<quint32>(BN_mod_word(n.get(), m));
        aRest[i] = static_cast<quint32>(BN_mod_word(a.get(), m));
    }
    for (int round = 0; round < rounds; ++round) {
        bool possible = true;
        for (std::size_t i = 0; possible && i < SquareSieve::kCount; ++i) {
            const quint32 m = SquareSieve::kModuli[i];
            const quint32 rest = (aRest[i] + static_cast<quint32>(round)) % m;
            possible = sieve.squares[i].test((rest * rest + m - nRest[i]) % m);
        }
        if (!possible)
            continue;
        if (!BN_copy(candidate.get(), a.get()) ||
            !BN_add_word(candidate.get(), static_cast<BN_ULONG>(round))) {
            return false;
        }
        if (isFermatHit(candidate.get(), n.get(), context.get()))
            return true;
    }
    return false;
}

// The list is a file of its own, to be extended: see its head.
struct KnownKey
{
    const char *spkiSha256;
    const char *owner;
};
constexpr KnownKey kKnownKeys[] = {
#include "core/pki/lint/KnownPublicKeys.inc"
};

} // namespace

bool hasRocaFingerprint(QByteArrayView modulus)
{
    if (modulus.isEmpty() || isTooLong(modulus))
        return false;
    const std::vector<Residues> &residues = rocaResidues();
    for (const PrimeGroup &group : primeGroups()) {
        if (group.first >= residues.size())
            break;
        const quint32 rest = remainder(modulus, group.product);
        for (std::size_t i = group.first; i < group.first + group.count && i < residues.size();
             ++i) {
            if (!residues[i].test(rest % smallPrimes()[i]))
                return false;
        }
    }
    return true;
}

int smallFactor(QByteArrayView modulus)
{
    if (modulus.isEmpty() || isTooLong(modulus))
        return 0;
    for (const PrimeGroup &group : primeGroups()) {
        const quint32 rest = remainder(modulus, group.product);
        for (std::size_t i = group.first; i < group.first + group.count; ++i) {
            if (rest % smallPrimes()[i] == 0)
                return smallPrimes()[i];
        }
    }
    return 0;
}

bool hasCloseFactors(QByteArrayView modulus, int rounds)
{
    if (modulus.isEmpty() || isTooLong(modulus))
        return false;
    const bool found = findCloseFactors(modulus, rounds);
    dropOpenSslErrors();
    return found;
}

QByteArray DebianWeakKeys::load(int bits) const
{
    constexpr qint64 kMostBytes = 64 * 1024 * 1024;
    constexpr qsizetype kDigits = 20;
    QFile file(m_folder + QStringLiteral("/blacklist.RSA-%1").arg(bits));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return {};
    // Sorted records without separators, for a binary search.
    std::vector<QByteArray> lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(256).trimmed();
        if (line.size() == kDigits && !line.startsWith('#'))
            lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    QByteArray records;
    records.reserve(static_cast<qsizetype>(lines.size()) * kDigits);
    for (const QByteArray &line : lines)
        records += line;
    return records;
}

bool DebianWeakKeys::contains(QByteArrayView modulus, int bits) const
{
    if (modulus.isEmpty() || isTooLong(modulus))
        return false;
    static QMutex mutex;
    static QHash<QString, QByteArray> files;
    constexpr qsizetype kDigits = 20;
    QByteArray records;
    {
        const QMutexLocker lock(&mutex);
        const QString key = m_folder + QLatin1Char('/') + QString::number(bits);
        auto found = files.constFind(key);
        if (found == files.constEnd())
            found = files.insert(key, load(bits));
        records = *found;
    }
    if (records.isEmpty())
        return false;
    const QByteArray text = "Modulus=" + modulus.toByteArray().toHex().toUpper() + '\n';
    const QByteArray wanted =
            QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().last(kDigits);
    qsizetype low = 0;
    qsizetype high = records.size() / kDigits;
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const QByteArrayView record = QByteArrayView(records).sliced(middle * kDigits, kDigits);
        const int order = record.compare(wanted);
        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

std::function<bool(QByteArrayView, int)> installedWeakKeys()
{
    return [](QByteArrayView modulus, int bits) {
        static const DebianWeakKeys installed(QStringLiteral("/usr/share/openssl-blacklist"));
        return installed.contains(modulus, bits);
    };
}

const char *knownPublicKeyByDigest(const QByteArray &digest)
{
    static const QHash<QByteArray, const char *> keys = [] {
        QHash<QByteArray, const char *> table;
        for (const KnownKey &key : kKnownKeys)
            table.insert(QByteArray::fromHex(key.spkiSha256), key.owner);
        return table;
    }();
    return keys.value(digest, nullptr);
}

const char *knownPublicKey(QByteArrayView spki)
{
    return spki.isEmpty() ? nullptr : knownPublicKeyByDigest(sha256(spki));
}

} // namespace sekisho::lint
