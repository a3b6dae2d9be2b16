// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/numberformat.h"

#include <charconv>
#include <cmath>

namespace waarborg::sheets {

namespace {

constexpr char zeroDigit = '\1';
constexpr char anyDigit = '\2';

bool isDigit(char character) { return character >= '0' && character <= '9'; }

// Digits only, perhaps behind a minus sign.
bool isInteger(std::string_view raw)
{
    if (raw.starts_with('-'))
        raw.remove_prefix(1);
    return !raw.empty() && std::ranges::all_of(raw, isDigit);
}

std::optional<double> number(std::string_view raw)
{
    while (!raw.empty() && static_cast<unsigned char>(raw.front()) <= ' ')
        raw.remove_prefix(1);
    while (!raw.empty() && static_cast<unsigned char>(raw.back()) <= ' ')
        raw.remove_suffix(1);
    if (raw.starts_with('+'))
        raw.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (raw.empty() || error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value))
        return {};
    return value;
}

void appendDouble(double value, std::string &text)
{
    std::array<char, 40> buffer {};
    const auto written = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), std::abs(value), std::chars_format::scientific, 14);
    const std::string_view whole(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
    const std::size_t mark = whole.find('e');
    int exponent = 0;
    std::from_chars(whole.data() + mark + (whole[mark + 1] == '+' ? 2 : 1), written.ptr, exponent);
    std::string digits(1, whole[0]);
    digits.append(whole.substr(2, mark - 2));
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.empty()) {
        text += '0';
        return;
    }
    if (value < 0)
        text += '-';
    const auto count = static_cast<int>(digits.size());
    const auto places = static_cast<std::size_t>(std::max(exponent, 0)) + 1;
    if (exponent > 20 || exponent < -9) {
        text.append(digits, 0, 1);
        if (count > 1)
            text.append(1, '.').append(digits, 1);
        text.append("E").append(exponent < 0 ? "-" : "+").append(std::to_string(std::abs(exponent)));
    } else if (exponent < 0) {
        text.append("0.").append(static_cast<std::size_t>(-exponent - 1), '0').append(digits);
    } else if (count <= exponent + 1) {
        text.append(digits).append(places - digits.size(), '0');
    } else {
        text.append(digits, 0, places).append(1, '.');
        text.append(digits, places);
    }
}

void appendTwo(int value, std::string &text)
{
    text += static_cast<char>('0' + value / 10 % 10);
    text += static_cast<char>('0' + value % 10);
}

void appendClock(qint64 seconds, std::string &text)
{
    const qint64 hours = seconds / 3600;
    if (hours < 10)
        text += '0';
    text.append(std::to_string(hours)).append(1, ':');
    appendTwo(static_cast<int>(seconds / 60 % 60), text);
    text += ':';
    appendTwo(static_cast<int>(seconds % 60), text);
}

bool appendDate(double value, DateSystem system, std::string &text)
{
    constexpr double latest = 2'958'466; // the day after 9999-12-31
    if (value < 0 || value >= latest)
        return false;
    const auto all = static_cast<qint64>(std::llround(value * 86400));
    const qint64 day = all / 86400;
    const qint64 seconds = all % 86400;
    const bool hasDay = day > 0 || system == DateSystem::From1904;
    if (hasDay && system == DateSystem::From1900 && day == 60) {
        text += "1900-02-29";
    } else if (hasDay) {
        const QDate first = system == DateSystem::From1904 ? QDate(1904, 1, 1)
            : day < 60                                     ? QDate(1899, 12, 31)
                                                           : QDate(1899, 12, 30);
        const QDate date = first.addDays(day);
        if (date.year() > 9999)
            return false;
        appendTwo(date.year() / 100, text);
        appendTwo(date.year() % 100, text);
        text += '-';
        appendTwo(date.month(), text);
        text += '-';
        appendTwo(date.day(), text);
    }
    if (seconds > 0 && hasDay)
        text += ' ';
    if (seconds > 0 || !hasDay)
        appendClock(seconds, text);
    return true;
}

bool appendPadded(std::string_view raw, std::string_view pattern, std::string &text)
{
    const std::optional<double> value = number(raw);
    if (!value || *value < 0 || *value >= 1e15 || *value != std::floor(*value))
        return false;
    std::string digits;
    appendDouble(*value, digits);
    if (digits == "0")
        digits.clear();
    std::string reversed;
    auto places = std::ranges::count_if(pattern, [](char one) { return one == zeroDigit || one == anyDigit; });
    for (auto at = pattern.rbegin(); at != pattern.rend(); ++at) {
        if (*at != zeroDigit && *at != anyDigit) {
            reversed += *at;
            continue;
        }
        if (digits.empty() && *at == zeroDigit)
            reversed += '0';
        // The leftmost place takes all digits that are left.
        for (bool first = true; !digits.empty() && (first || places == 1); first = false) {
            reversed += digits.back();
            digits.pop_back();
        }
        --places;
    }
    text.append(reversed.rbegin(), reversed.rend());
    return true;
}

// The pattern of a code's first section when it shows nothing but digits and what people put between them.
std::string paddedPattern(std::string_view section)
{
    std::string pattern;
    bool isQuoted = false;
    for (std::size_t i = 0; i < section.size(); ++i) {
        char one = section[i];
        const bool isEscaped = !isQuoted && one == '\\' && i + 1 < section.size();
        if (isEscaped)
            one = section[++i];
        if (one == '"' && !isEscaped) {
            isQuoted = !isQuoted;
            continue;
        }
        const bool isLiteral = isQuoted || isEscaped;
        if (!isLiteral && (one == '0' || one == '#'))
            pattern += one == '0' ? zeroDigit : anyDigit;
        else if (std::string_view("+-()/ ").contains(one) || (isLiteral && (isDigit(one) || one == '.')))
            pattern += one;
        else
            return {};
    }
    const auto zeros = std::ranges::count(pattern, zeroDigit);
    const bool hasMarks = std::ranges::any_of(pattern, [](char one) { return one > anyDigit; });
    return zeros > 1 || (zeros == 1 && hasMarks) ? pattern : std::string();
}

} // namespace

NumberFormat builtInFormat(int id)
{
    const auto within = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 46)
        return { NumberFormat::Kind::Elapsed, {} };
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58))
        return { NumberFormat::Kind::Date, {} };
    return {};
}

NumberFormat formatOfCode(std::string_view code)
{
    bool isDate = false;
    std::size_t at = 0;
    for (; at < code.size() && code[at] != ';'; ++at) {
        const char one = code[at];
        if (one == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (one == '\\' || one == '_' || one == '*') {
            ++at;
        } else if (one == '[') {
            const std::size_t close = std::min(code.find(']', at), code.size());
            const std::string_view inside = code.substr(at + 1, close - at - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return { NumberFormat::Kind::Elapsed, {} };
            at = close;
        } else if (std::string_view("yYmMdDhHsS").contains(one)) {
            isDate = true;
        } else if (one == 'G' && code.substr(at).starts_with("General")) {
            at += 6;
        }
    }
    if (isDate)
        return { NumberFormat::Kind::Date, {} };
    std::string pattern = paddedPattern(code.substr(0, std::min(at, code.size())));
    if (pattern.empty())
        return {};
    return { NumberFormat::Kind::Padded, std::move(pattern) };
}

bool appendNumber(std::string_view raw, std::string &text)
{
    constexpr std::size_t longest = 20;
    if (raw.size() <= longest && isInteger(raw)) {
        text += raw;
        return true;
    }
    const std::optional<double> value = number(raw);
    if (value)
        appendDouble(*value, text);
    return value.has_value();
}

CellType appendFormatted(std::string_view raw, const NumberFormat &format, DateSystem system, std::string &text)
{
    const std::optional<double> value
        = format.kind == NumberFormat::Kind::General ? std::optional<double>() : number(raw);
    if (value && format.kind == NumberFormat::Kind::Date && appendDate(*value, system, text))
        return CellType::Date;
    if (value && format.kind == NumberFormat::Kind::Elapsed && *value >= 0 && *value < 1e6) {
        appendClock(static_cast<qint64>(std::llround(*value * 86400)), text);
        return CellType::Date;
    }
    if (value && format.kind == NumberFormat::Kind::Padded && appendPadded(raw, format.pattern, text))
        return CellType::Number;
    if (appendNumber(raw, text))
        return CellType::Number;
    text += raw;
    return CellType::Text;
}

void appendIsoDate(std::string_view raw, std::string &text)
{
    const std::size_t clock = raw.find('T');
    text += raw.substr(0, clock);
    if (clock == std::string_view::npos)
        return;
    std::string_view time = raw.substr(clock + 1);
    time = time.substr(0, time.find_first_not_of("0123456789:"));
    if (time.find_first_not_of("0:") != std::string_view::npos)
        text.append(1, ' ').append(time);
}

} // namespace waarborg::sheets
