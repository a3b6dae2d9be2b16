// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/partsource.h"

#include <string>

struct XML_ParserStruct;

namespace waarborg::sheets {

// The attributes of one element. Names are without prefix, so that it does not matter which one a program chose.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    // Empty when there is none of that name.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    // The same, for a name that several vocabularies have; the prefix is without colon.
    [[nodiscard]] std::string_view value(std::string_view prefix, std::string_view name) const;
    // Null-terminated: name, value, name, value ...
    [[nodiscard]] const char **pairs() const { return m_pairs; }

private:
    const char **m_pairs;
};

// What is done with a document's elements, in their order; names are without prefix. Text may come in pieces.
class XmlHandler
{
public:
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;

protected:
    ~XmlHandler() = default;
};

// Reads one XML part in pieces, so that memory does not grow with it. Refuses a document type declaration (and with it
// every entity of its own), elements more than 200 deep, and what would make the parser itself take more than 16 MiB.
class XmlStream
{
public:
    XmlStream(std::unique_ptr<PartStream> part, const QString &path, XmlHandler &handler);
    ~XmlStream();
    Q_DISABLE_COPY_MOVE(XmlStream)

    // Reads on until the handler pauses or fails, or the part ends; false at its end. Errors: the handler's,
    // SheetDamaged, SheetTooLarge. Not called again after an error.
    [[nodiscard]] Result<bool> advance();
    // For the handler, in endElement: advance returns, and goes on behind this place when it is called again.
    void pause();
    // For the handler: advance returns this error.
    void stop(Error error);
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    // The prefix of the outermost element; empty when it has none.
    [[nodiscard]] const std::string &rootPrefix() const { return m_rootPrefix; }

private:
    struct Callbacks;

    [[nodiscard]] Result<bool> parseMore();
    [[nodiscard]] Failure problem() const;

    std::unique_ptr<PartStream> m_part;
    QString m_path;
    XmlHandler &m_handler;
    XML_ParserStruct *m_parser = nullptr;
    std::size_t m_allocated = 0;
    std::string m_rootPrefix;
    std::optional<Error> m_error;
    qint64 m_bytesRead = 0;
    int m_depth = 0;
    bool m_paused = false;
    bool m_atEnd = false;
};

// Reads a whole part with a handler that never pauses.
[[nodiscard]] Result<void> readXml(PartSource &source, std::string_view part, XmlHandler &handler);

} // namespace waarborg::sheets
