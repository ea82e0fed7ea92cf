// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace sekisho::test {

/// The test classes of one executable. ctest runs one class a process: `tst_core_base --class
/// Result`.
struct Registry
{
    struct Entry
    {
        QString name;
        std::function<std::unique_ptr<QObject>()> make;
    };
    static std::vector<Entry> &entries();
    static bool add(QString name, std::function<std::unique_ptr<QObject>()> make);
    /// Runs the class named after `--class`, or all; other arguments go to Qt Test.
    static int run(int argc, char **argv);
};

} // namespace sekisho::test

/// At the end of tst_Thing.cpp: SEKISHO_TEST(Thing) registers the class tst_Thing. Fully qualified
/// macro use only at namespace scope.
#define SEKISHO_TEST(Name) \
    static const bool registered_##Name [[maybe_unused]] = ::sekisho::test::Registry::add( \
            QStringLiteral(#Name), [] { return std::unique_ptr<QObject>(new tst_##Name); })
