// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/common/theme.h"
#include "ui/people/peoplelist.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

// UI.md section 8: a key in a list of 100,000 is answered within this.
constexpr double KeyAllowance = 0.05;
// A frame of a screen that is drawn 60 times a second.
constexpr double FrameAllowance = 1.0 / 60;

std::vector<people::PackedPerson> manyPeople()
{
    std::vector<people::PackedPerson> all;
    for (int i = 0; i < 100'000; ++i) {
        people::Person person;
        person.id = { i + 1 };
        person.name = u"Persoon %1 van der Linden"_s.arg(i * 7919 % 100'000, 6, 10, QChar(u'0'));
        person.function = u"Functie %1"_s.arg(i % 50);
        person.email = u"persoon%1@voorbeeld.example"_s.arg(i);
        person.address = u"Dorpsstraat %1"_s.arg(i % 300);
        person.city = u"Gent"_s;
        person.phone = u"+32470%1"_s.arg(i, 6, 10, QChar(u'0'));
        person.language = u"nl"_s;
        person.department = u"Afdeling %1"_s.arg(i % 20);
        all.push_back(people::PackedPerson::of(person));
    }
    return all;
}

} // namespace

void benchPeopleList()
{
    ui::applyAppearance(*qApp, ui::Appearance::Light);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::PeopleList list(u"Users"_s, settings);
    list.resize(1040, 640);
    list.setPeople(manyPeople());
    list.show();
    QApplication::processEvents();

    const QString typed = u"persoon 0471"_s;
    std::vector<double> keys;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        keys.push_back(median(3, [&] {
            list.setSearch({});
            QApplication::processEvents();
        }));
        keys.push_back(median(1, [&] {
            list.setSearch(typed.first(length));
            list.table()->viewport()->repaint();
            QApplication::processEvents();
        }));
    }
    print({ u"search 100,000 people, the slowest key"_s, std::ranges::max(keys), u"50 ms"_s, KeyAllowance, 1.0, {} });

    list.setSearch({});
    QApplication::processEvents();
    QScrollBar *bar = list.table()->verticalScrollBar();
    int place = 0;
    const double page = median(200, [&] {
        place = (place + bar->pageStep()) % bar->maximum();
        bar->setValue(place);
        list.table()->viewport()->repaint();
    });
    print({ u"scroll 100,000 people by a page"_s, page, u"a frame at 60 Hz"_s, FrameAllowance, 1.0, {} });
}

} // namespace waarborg::bench
