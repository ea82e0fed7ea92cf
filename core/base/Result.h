// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

// Must precede the include: g++ and clang then warn about every dropped result.
namespace tl {
template <class T, class E>
class [[nodiscard]] expected;
}
#include <tl/expected.hpp>

namespace sekisho {

/// What can fail: a value, or an Error with a code. `Result<>` is success without a value.
template <class T = void>
using Result = tl::expected<T, Error>;

/// The failure half, for `return fail(ErrorCode::FileUnreadable, {path});`.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error(code, std::move(arguments), std::move(detail)));
}

} // namespace sekisho
