// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xmlstream.h"

#include <QCoreApplication>

#include <expat.h>
#include <malloc.h>

#include <cstdlib>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr int deepest = 200;
constexpr int chunkSize = 32 * 1024;
constexpr qint64 longestToken = 1024LL * 1024;
constexpr std::size_t mostAllocated = 16UL * 1024 * 1024;

// Expat keeps every name that it met and hands its allocators no context. This points to the count of the stream that
// is in expat at the moment, so that a part of a million different names ends.
thread_local std::size_t *allocated = nullptr;

class Counting
{
public:
    explicit Counting(std::size_t &count)
        : m_before(std::exchange(allocated, &count))
    {
    }
    ~Counting() { allocated = m_before; }
    Q_DISABLE_COPY_MOVE(Counting)

private:
    std::size_t *m_before;
};

void *allocate(std::size_t size)
{
    if (allocated && *allocated + size > mostAllocated)
        return nullptr;
    void *memory = std::malloc(size);
    if (allocated && memory)
        *allocated += malloc_usable_size(memory);
    return memory;
}

void release(void *memory)
{
    if (allocated && memory)
        *allocated -= malloc_usable_size(memory);
    std::free(memory);
}

void *reallocate(void *memory, std::size_t size)
{
    const std::size_t before = memory ? malloc_usable_size(memory) : 0;
    if (allocated && *allocated - before + size > mostAllocated)
        return nullptr;
    void *moved = std::realloc(memory, size);
    if (allocated && moved)
        *allocated += malloc_usable_size(moved) - before;
    return moved;
}

std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    return whole.substr(whole.find(':') + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (localName(*pair) == name)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::value(std::string_view prefix, std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const std::string_view whole(*pair);
        const std::size_t colon = whole.find(':');
        const bool prefixed = colon != std::string_view::npos;
        if (whole.substr(prefixed ? colon + 1 : 0) == name && whole.substr(0, prefixed ? colon : 0) == prefix)
            return pair[1];
    }
    return {};
}

struct XmlStream::Callbacks {
    static void XMLCALL start(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        auto &stream = *static_cast<XmlStream *>(data);
        if (stream.m_error)
            return;
        const std::string_view local = localName(name);
        if (++stream.m_depth == 1 && local.data() != name)
            stream.m_rootPrefix.assign(name, static_cast<std::size_t>(local.data() - name - 1));
        if (stream.m_depth > deepest)
            return stream.stop({ ErrorCode::SheetTooLarge,
                { stream.m_path, Texts::tr("its elements stand more than %1 deep").arg(deepest) } });
        stream.m_handler.startElement(local, XmlAttributes(attributes));
    }
    static void XMLCALL end(void *data, const XML_Char *name)
    {
        auto &stream = *static_cast<XmlStream *>(data);
        --stream.m_depth;
        if (!stream.m_error)
            stream.m_handler.endElement(localName(name));
    }
    static void XMLCALL text(void *data, const XML_Char *text, int length)
    {
        auto &stream = *static_cast<XmlStream *>(data);
        if (!stream.m_error)
            stream.m_handler.text({ text, static_cast<std::size_t>(length) });
    }
    static void XMLCALL doctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        auto &stream = *static_cast<XmlStream *>(data);
        stream.stop({ ErrorCode::SheetDamaged,
            { stream.m_path, Texts::tr("it declares a document type, which no workbook does") } });
    }
};

XmlStream::XmlStream(std::unique_ptr<PartStream> part, const QString &path, XmlHandler &handler)
    : m_part(std::move(part))
    , m_path(path)
    , m_handler(handler)
{
    const Counting counting(m_allocated);
    const XML_Memory_Handling_Suite memory { allocate, reallocate, release };
    m_parser = XML_ParserCreate_MM(nullptr, &memory, nullptr);
    if (!m_parser)
        qFatal("out of memory");
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
}

XmlStream::~XmlStream()
{
    const Counting counting(m_allocated);
    XML_ParserFree(m_parser);
}

void XmlStream::pause()
{
    m_paused = true;
    XML_StopParser(m_parser, XML_TRUE);
}

void XmlStream::stop(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    XML_StopParser(m_parser, XML_FALSE);
}

Result<bool> XmlStream::advance()
{
    for (;;) {
        XML_Status status = XML_STATUS_OK;
        if (m_paused) {
            m_paused = false;
            const Counting counting(m_allocated);
            status = XML_ResumeParser(m_parser);
        } else if (m_atEnd) {
            return false;
        } else {
            WAARBORG_LET(suspended, parseMore());
            status = suspended ? XML_STATUS_SUSPENDED : XML_STATUS_OK;
        }
        if (m_error)
            return Failure(*m_error);
        if (status == XML_STATUS_ERROR)
            return problem();
        if (status == XML_STATUS_SUSPENDED)
            return true;
        if (m_bytesRead - XML_GetCurrentByteIndex(m_parser) > longestToken)
            return fail(
                ErrorCode::SheetTooLarge, m_path, Texts::tr("a mark in it is longer than %1 bytes").arg(longestToken));
    }
}

Result<bool> XmlStream::parseMore()
{
    const Counting counting(m_allocated);
    void *buffer = XML_GetBuffer(m_parser, chunkSize);
    if (!buffer)
        return problem();
    WAARBORG_LET(length, m_part->read({ static_cast<char *>(buffer), chunkSize }));
    m_bytesRead += static_cast<qint64>(length);
    m_atEnd = length == 0;
    const XML_Status status = XML_ParseBuffer(m_parser, static_cast<int>(length), m_atEnd ? 1 : 0);
    if (m_error)
        return Failure(*m_error);
    if (status == XML_STATUS_ERROR)
        return problem();
    return status == XML_STATUS_SUSPENDED;
}

Failure XmlStream::problem() const
{
    if (XML_GetErrorCode(m_parser) == XML_ERROR_NO_MEMORY)
        return fail(ErrorCode::SheetTooLarge, m_path, Texts::tr("its XML holds more names than any workbook"));
    const QString line = QString::number(XML_GetCurrentLineNumber(m_parser));
    const QString why = QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)));
    return fail(ErrorCode::SheetDamaged, m_path, Texts::tr("line %1 of its XML is wrong (%2)").arg(line, why));
}

Result<void> readXml(PartSource &source, std::string_view part, XmlHandler &handler)
{
    WAARBORG_LET(stream, source.open(part));
    XmlStream xml(std::move(stream), source.path(), handler);
    WAARBORG_TRY(xml.advance());
    return {};
}

} // namespace waarborg::sheets
