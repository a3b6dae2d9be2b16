// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/mailsettings.h"

namespace waarborg::app {

// The mail server's password, from the file that WAARBORG_SMTP_PASSWORD_FILE names (its first line). Empty when the
// settings name no user. FileNotReadable, or Usage where a user is set and no file is named.
[[nodiscard]] Result<SecretBytes> smtpPassword(const campaigns::MailSettings &settings);

// The first line of a file, as a secret, read byte by byte into guarded memory. FileNotReadable; InvalidValue when
// empty or longer than 4 KiB.
[[nodiscard]] Result<SecretBytes> secretFromFile(const QString &path);
// The same from an open file; `name` stands in the error.
[[nodiscard]] Result<SecretBytes> secretFromHandle(int handle, const QString &name);

// A person's password as the window makes it of what is typed: in Unicode NFC. InvalidValue when it is not UTF-8;
// `name` stands in the error.
[[nodiscard]] Result<SecretBytes> composedPassword(const SecretBytes &read, const QString &name);

} // namespace waarborg::app
