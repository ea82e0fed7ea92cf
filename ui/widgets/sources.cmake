# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
