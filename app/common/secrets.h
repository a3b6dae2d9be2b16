// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/mailsettings.h"

#include <optional>

namespace waarborg::app {

struct MailPassword {
    SecretBytes secret; // empty when the settings name no user
    std::optional<Error> keyRing; // why the key ring did not give it although it was stored there; the file did
};
// The mail server's password: from the key ring, else from the file that WAARBORG_SMTP_PASSWORD_FILE names (its first
// line). Where a file is named and nothing was ever stored, the key ring is not asked. May wait for it, see
// models/keyring. FileNotReadable; KeyRing... where it was stored there and no file is named, else Usage.
[[nodiscard]] Result<MailPassword> smtpPassword(const campaigns::MailSettings &settings);
// Into the key ring, under server and login name: it is never sent to another server.
[[nodiscard]] Result<void> keepSmtpPassword(const campaigns::MailSettings &settings, const SecretBytes &password);
[[nodiscard]] Result<void> forgetSmtpPassword(const campaigns::MailSettings &settings);

// The first line of a file, as a secret, read byte by byte into guarded memory. FileNotReadable; InvalidValue when
// empty or longer than 4 KiB.
[[nodiscard]] Result<SecretBytes> secretFromFile(const QString &path);
// The same from an open file; `name` stands in the error.
[[nodiscard]] Result<SecretBytes> secretFromHandle(int handle, const QString &name);

// A person's password as the window makes it of what is typed: in Unicode NFC. InvalidValue when it is not UTF-8;
// `name` stands in the error.
[[nodiscard]] Result<SecretBytes> composedPassword(const SecretBytes &read, const QString &name);

} // namespace waarborg::app
