// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/xmlstream.h"

#include <QStringList>

#include <set>

namespace waarborg::sheets {

// Whether an archive says that it is an OpenDocument spreadsheet.
[[nodiscard]] bool isOdsArchive(PartSource &source);

// UnknownFormat when a part of it is encrypted with a password.
[[nodiscard]] Result<void> refuseEncrypted(PartSource &source);

// Which sheets an OpenDocument content has and which of them are hidden, from its elements in their order.
class OdsTables
{
public:
    struct Table {
        QString name;
        bool isHidden = false;
    };

    // Called for each element; but for those within a sheet it need not be. True when a sheet begins.
    bool startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    [[nodiscard]] const QList<Table> &tables() const { return m_tables; }
    [[nodiscard]] QStringList names() const;

private:
    static constexpr int tableDepth = 3; // document-content, body, spreadsheet

    int m_depth = 0;
    bool m_isInSheets = false;
    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
    QList<Table> m_tables;
};

} // namespace waarborg::sheets
