// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentfields.h"

#include "models/incidents/incidentvisitor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace waarborg::incidents {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

class Writer
{
public:
    QJsonObject json;

    void operator()(const QString &name, const QString &value) { put(name, value, !value.isEmpty()); }
    void operator()(const QString &name, const QStringList &value)
    {
        put(name, QJsonArray::fromStringList(value), !value.isEmpty());
    }
    void operator()(const QString &name, const bool &value) { put(name, value, value); }
    void operator()(const QString &name, const int &value) { put(name, value, value != 0); }
    void operator()(const QString &name, const qint64 &value) { put(name, value, value != 0); }
    void operator()(const QString &name, const std::optional<qint64> &value)
    {
        put(name, value.value_or(0), value.has_value());
    }
    void operator()(const QString &name, const QDate &value)
    {
        put(name, value.toString(Qt::ISODate), value.isValid());
    }
    void operator()(const QString &name, const QDateTime &value)
    {
        put(name, value.toUTC().toString(Qt::ISODate), value.isValid());
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, const Enum &value, const Names<Enum, Size> &names)
    {
        put(name, nameOf(names, value), value != Enum());
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, const std::optional<Enum> &value, const Names<Enum, Size> &names)
    {
        if (value)
            json.insert(name, nameOf(names, *value));
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, const QList<Enum> &values, const Names<Enum, Size> &names)
    {
        QJsonArray array;
        for (const Enum value : values)
            array.append(nameOf(names, value));
        put(name, array, !array.isEmpty());
    }
    void operator()(const QString &name, const QList<Measure> &values);
    void operator()(const QString &name, const QList<Attachment> &values);

private:
    void put(const QString &name, const QJsonValue &value, bool wanted)
    {
        if (wanted)
            json.insert(name, value);
    }
};

void Writer::operator()(const QString &name, const QList<Measure> &values)
{
    QJsonArray array;
    for (const Measure &value : values) {
        Writer one;
        visitMeasure(one, value);
        array.append(one.json);
    }
    put(name, array, !array.isEmpty());
}

void Writer::operator()(const QString &name, const QList<Attachment> &values)
{
    QJsonArray array;
    for (const Attachment &value : values) {
        Writer one;
        visitAttachment(one, value);
        array.append(one.json);
    }
    put(name, array, !array.isEmpty());
}

class Reader
{
public:
    explicit Reader(QJsonObject object)
        : json(std::move(object))
    {
    }

    QJsonObject json;

    void operator()(const QString &name, QString &value) { value = json.value(name).toString(); }
    void operator()(const QString &name, QStringList &value) { value = strings(name); }
    void operator()(const QString &name, bool &value) { value = json.value(name).toBool(); }
    void operator()(const QString &name, int &value) { value = json.value(name).toInt(); }
    void operator()(const QString &name, qint64 &value) { value = json.value(name).toInteger(); }
    void operator()(const QString &name, QDate &value)
    {
        value = QDate::fromString(json.value(name).toString(), Qt::ISODate);
    }
    void operator()(const QString &name, QDateTime &value)
    {
        value = QDateTime::fromString(json.value(name).toString(), Qt::ISODate);
    }
    void operator()(const QString &name, std::optional<qint64> &value)
    {
        value = json.contains(name) ? std::optional(json.value(name).toInteger()) : std::nullopt;
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, Enum &value, const Names<Enum, Size> &names)
    {
        value = valueOf(names, json.value(name).toString()).value_or(Enum());
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, std::optional<Enum> &value, const Names<Enum, Size> &names)
    {
        value = valueOf(names, json.value(name).toString());
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, QList<Enum> &values, const Names<Enum, Size> &names)
    {
        values.clear();
        for (const QString &word : strings(name)) {
            if (const auto value = valueOf(names, word))
                values.append(*value);
        }
    }
    void operator()(const QString &name, QList<Measure> &values)
    {
        values.clear();
        for (const QJsonValue &object : json.value(name).toArray()) {
            Reader one(object.toObject());
            visitMeasure(one, values.emplaceBack());
        }
    }
    void operator()(const QString &name, QList<Attachment> &values)
    {
        values.clear();
        for (const QJsonValue &object : json.value(name).toArray()) {
            Reader one(object.toObject());
            visitAttachment(one, values.emplaceBack());
        }
    }

private:
    [[nodiscard]] QStringList strings(const QString &name) const
    {
        QStringList all;
        for (const QJsonValue &value : json.value(name).toArray())
            all.append(value.toString());
        return all;
    }
};

// Sets the one field with the wanted name; `reason` says why its value was not taken.
class Setter
{
public:
    explicit Setter(const FieldValue &field)
        : m_wanted(field.name)
        , m_text(field.value.trimmed())
    {
    }

    bool found = false;
    QString reason;

    template <typename Value>
    void operator()(const QString &name, Value &value)
    {
        if (name != m_wanted)
            return;
        found = true;
        read(value);
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, Enum &value, const Names<Enum, Size> &names)
    {
        std::optional<Enum> chosen;
        (*this)(name, chosen, names);
        if (found && name == m_wanted && reason.isEmpty())
            value = chosen.value_or(Enum());
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, std::optional<Enum> &value, const Names<Enum, Size> &names)
    {
        if (name != m_wanted)
            return;
        found = true;
        value = word(m_text, names);
    }
    template <typename Enum, std::size_t Size>
    void operator()(const QString &name, QList<Enum> &values, const Names<Enum, Size> &names)
    {
        if (name != m_wanted)
            return;
        found = true;
        values.clear();
        for (const QString &one : parts()) {
            if (const auto value = word(one, names))
                values.append(*value);
        }
    }

private:
    template <typename Enum, std::size_t Size>
    std::optional<Enum> word(const QString &text, const Names<Enum, Size> &names)
    {
        const std::optional<Enum> value = valueOf(names, text.toLower());
        QStringList possible;
        for (const auto &one : names)
            possible.append(one.second);
        if (!value && !text.isEmpty())
            reason = Texts::tr("it is one of %1").arg(possible.join(u", "_s));
        return value;
    }

    [[nodiscard]] QStringList parts() const
    {
        QStringList all;
        for (const QString &part : m_text.split(u';', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                all.append(part.trimmed());
        }
        return all;
    }

    void read(QString &value) { value = m_text; }
    void read(QStringList &value) { value = parts(); }
    void read(bool &value)
    {
        const QString word = m_text.toLower();
        value = word == "yes"_L1 || word == "true"_L1;
        if (!value && !word.isEmpty() && word != "no"_L1 && word != "false"_L1)
            reason = Texts::tr("it is yes or no");
    }
    void read(int &value)
    {
        bool ok = m_text.isEmpty();
        value = ok ? 0 : m_text.toInt(&ok);
        if (!ok || value < -3 || value > 3)
            reason = Texts::tr("it is a number from -3 to 3");
    }
    void read(std::optional<qint64> &value)
    {
        bool ok = m_text.isEmpty();
        value = ok ? std::nullopt : std::optional(m_text.toLongLong(&ok));
        if (!ok || value.value_or(0) < 0)
            reason = Texts::tr("it is a number, 0 or more");
    }
    void read(QDateTime &value)
    {
        value = QDateTime::fromString(m_text, Qt::ISODate).toUTC();
        if (!m_text.isEmpty() && !value.isValid())
            reason = Texts::tr("it is a time such as 2026-11-23T14:00");
    }
    template <typename Value>
    void read(QList<Value> &values)
    {
        const QJsonDocument document = QJsonDocument::fromJson(m_text.toUtf8());
        if (!m_text.isEmpty() && !document.isArray())
            reason = Texts::tr("it is a list in JSON");
        Reader reader(QJsonObject { { m_wanted, document.array() } });
        reader(m_wanted, values);
    }

    QString m_wanted;
    QString m_text;
};

class Lister
{
public:
    QStringList names;

    template <typename... Rest>
    void operator()(const QString &name, const Rest &...)
    {
        names.append(name);
    }
};

} // namespace

QJsonObject toJson(const Incident &incident)
{
    Writer writer;
    visitIncident(writer, incident);
    return writer.json;
}

Incident fromJson(const QJsonObject &json)
{
    Incident incident;
    Reader reader(json);
    visitIncident(reader, incident);
    return incident;
}

Result<void> setField(Incident &incident, const FieldValue &field)
{
    Incident changed = incident;
    Setter setter(field);
    visitIncident(setter, changed);
    if (!setter.found)
        return fail(ErrorCode::InvalidValue, field.name, field.value, Texts::tr("there is no such field"));
    if (!setter.reason.isEmpty())
        return fail(ErrorCode::InvalidValue, field.name, field.value, setter.reason);
    incident = changed;
    return {};
}

QStringList fieldNames()
{
    const Incident incident;
    Lister lister;
    visitIncident(lister, incident);
    return lister.names;
}

} // namespace waarborg::incidents
