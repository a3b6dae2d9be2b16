// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initResource() { Q_INIT_RESOURCE(i18n); }

namespace waarborg {

void initTranslations() { initResource(); }

} // namespace waarborg
