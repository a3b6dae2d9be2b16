// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/error.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairenames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <cmath>

// Reading JSON from outside field by field, so that the first thing that is wrong is named with its place.
namespace waarborg::questionnaires {

// The first error of a whole read; everything read after it is thrown away.
struct Fault {
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)

public:
    void set(const QString &place, const QJsonValue &value, const QString &reason)
    {
        const QString shown = value.isObject() || value.isArray() ? QString() : value.toVariant().toString().left(60);
        if (!error)
            error = Error { ErrorCode::InvalidValue, { place, shown, reason } };
    }

    std::optional<Error> error;
};

// Takes the fields of one JSON object, each of the kind it must be; what was never asked for is not known.
class Fields
{
public:
    Fields(const QJsonValue &value, const QString &place, const QString &language, Fault &fault)
        : m_object(value.toObject())
        , m_place(place)
        , m_language(language)
        , m_fault(fault)
    {
        if (!value.isObject())
            fault.set(place, value, Fault::tr("an object is expected"));
    }

    QString string(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            wrong(key, value, Fault::tr("a text is expected"));
        return limited(key, value.toString());
    }

    QByteArray base64(QLatin1String key)
    {
        const QJsonValue value = take(key);
        const QByteArray text = value.toString().toLatin1();
        auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!value.isString() || !decoded)
            wrong(key, {}, Fault::tr("base64 is expected"));
        return *decoded;
    }

    LocalizedText text(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {};
        if (value.isString())
            return { { m_language, limited(key, value.toString()) } };
        if (!value.isObject())
            wrong(key, value, Fault::tr("a text in one or more languages is expected"));
        LocalizedText text;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString() || it.key().size() < 2 || it.key().size() > 11)
                wrong(key, it.value(), Fault::tr("a language code and a text are expected"));
            text.insert(it.key(), limited(key, it.value().toString()));
        }
        return text;
    }

    bool flag(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            wrong(key, value, Fault::tr("true or false is expected"));
        return value.toBool();
    }

    std::optional<double> number(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {};
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            wrong(key, value, Fault::tr("a number is expected"));
        return value.toDouble();
    }

    std::optional<int> integer(QLatin1String key)
    {
        const std::optional<double> value = number(key);
        if (!value)
            return {};
        if (*value != std::floor(*value) || std::abs(*value) > 1'000'000) {
            wrong(key, QJsonValue(*value), Fault::tr("a whole number is expected"));
            return {};
        }
        return static_cast<int>(*value);
    }

    template <typename Enum, std::size_t Size>
    std::optional<Enum> name(QLatin1String key, const Names<Enum, Size> &names)
    {
        const QString word = string(key);
        const std::optional<Enum> value = valueOf(names, word);
        if (!value && !word.isEmpty())
            wrong(key, word, Fault::tr("this word is not known"));
        return value;
    }

    template <typename Read>
    void each(QLatin1String key, Read read)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            wrong(key, value, Fault::tr("a list is expected"));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i)
            read(array[i], QStringLiteral("%1[%2]").arg(place(key)).arg(i));
    }

    template <typename Read>
    void object(QLatin1String key, Read read)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        Fields fields(value, place(key), m_language, m_fault);
        read(fields);
        fields.finish();
    }

    template <typename Read>
    void anyKey(QLatin1String key, Read read)
    {
        object(key, [&read](Fields &fields) {
            for (const QString &name : fields.m_object.keys())
                read(fields, name);
        });
    }

    void finish()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_taken.contains(key) && !key.startsWith(u'$'))
                wrong(QLatin1String(key.toLatin1()), m_object.value(key), Fault::tr("this field is not known"));
        }
    }

    void wrong(QLatin1String key, const QJsonValue &value, const QString &reason)
    {
        m_fault.set(place(key), value, reason);
    }

private:
    QJsonValue take(QLatin1String key)
    {
        m_taken.insert(key);
        return m_object.value(key);
    }

    QString limited(QLatin1String key, const QString &text)
    {
        if (text.size() > longestText)
            wrong(key, text, Fault::tr("the text is too long"));
        return text;
    }

    [[nodiscard]] QString place(QLatin1String key) const
    {
        return m_place.isEmpty() ? QString(key) : m_place + u'.' + key;
    }

    QJsonObject m_object;
    QString m_place;
    QString m_language;
    Fault &m_fault;
    QSet<QString> m_taken;
};

} // namespace waarborg::questionnaires
