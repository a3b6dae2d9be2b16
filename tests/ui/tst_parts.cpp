// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testcase.h"
#include "ui/common/columnroom.h"
#include "ui/common/dates.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/people/peoplelist.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

// What all panes share.
class TestParts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void fieldsHaveEdges_data();
    void fieldsHaveEdges();
    void fieldsShowTheFocus();
    void columnsMakeRoomAndComeBack();
    void whatMadeRoomIsNotRemembered();
    void yearsHaveFourDigits_data();
    void yearsHaveFourDigits();
    void secretsAreTakenOffTheClipboard();
    void selectionSurvivesFilterAndReading();
    void searchKeepsUpWithTyping();

private:
    static std::vector<people::PackedPerson> crowd(int count);
};

void TestParts::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestParts::coloursAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("role");
    QTest::addColumn<double>("least");
    for (const bool dark : { false, true }) {
        const char *name = dark ? "dark" : "light";
        QTest::addRow("%s text", name) << dark << int(QPalette::Text) << 7.0;
        QTest::addRow("%s secondary text", name) << dark << int(QPalette::PlaceholderText) << 4.5;
        QTest::addRow("%s link", name) << dark << int(QPalette::Link) << 4.5;
        QTest::addRow("%s frame", name) << dark << int(QPalette::Mid) << 3.0;
        QTest::addRow("%s focus ring", name) << dark << int(QPalette::Highlight) << 3.0;
    }
}

void TestParts::coloursAreReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, role);
    QFETCH(double, least);
    const QPalette palette = dark ? ui::darkPalette() : ui::lightPalette();
    const QColor colour = palette.color(QPalette::ColorRole(role));
    for (const auto behind : { QPalette::Window, QPalette::Base })
        QVERIFY2(contrast(colour, palette.color(behind)) >= least,
            qPrintable(QString::number(contrast(colour, palette.color(behind)))));
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void TestParts::fieldsHaveEdges_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : { "line", "text", "date", "choice" })
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestParts::fieldsHaveEdges()
{
    QFETCH(QString, field);
    ui::applyAppearance(*qApp, ui::Appearance::Dark);
    std::unique_ptr<QWidget> widget;
    if (field == u"line"_s)
        widget = std::make_unique<QLineEdit>();
    else if (field == u"text"_s)
        widget = std::make_unique<QPlainTextEdit>();
    else if (field == u"date"_s)
        widget = std::make_unique<QDateTimeEdit>();
    else
        widget = std::make_unique<QComboBox>();
    if (auto *date = qobject_cast<QDateTimeEdit *>(widget.get()))
        date->setCalendarPopup(true);
    widget->setAttribute(Qt::WA_DontShowOnScreen);
    widget->resize(200, 80);
    widget->show();
    const QImage image = widget->grab().toImage();
    double best = 0;
    for (int x = 0; x < 2; ++x)
        best = std::max(
            best, contrast(image.pixelColor(x, image.height() / 2), ui::darkPalette().color(QPalette::Window)));
    QVERIFY2(best >= 2.9, qPrintable(QString::number(best)));
}

void TestParts::fieldsShowTheFocus()
{
    ui::applyAppearance(*qApp, ui::Appearance::Light);
    QWidget window;
    QPlainTextEdit text(&window);
    QLineEdit other(&window);
    text.setGeometry(10, 10, 200, 80);
    other.setGeometry(10, 100, 200, 30);
    window.resize(220, 140);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = ui::lightPalette().color(QPalette::Highlight);
    const auto edge = [&] { return text.grab().toImage().pixelColor(1, 40); };
    text.setFocus();
    QCOMPARE(edge().name(), ring.name());
    other.setFocus();
    QVERIFY(edge() != ring);
}

void TestParts::columnsMakeRoomAndComeBack()
{
    QStandardItemModel model(3, 4);
    QTableView table;
    table.setModel(&model);
    for (int column = 0; column < 4; ++column)
        table.setColumnWidth(column, 100);
    table.hideColumn(3);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    new ui::ColumnRoom(&table, 0, 200, { 3, 2, 1 });
    table.resize(500, 200);
    table.show();
    QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(2));
    table.resize(350, 200);
    QTRY_VERIFY(table.isColumnHidden(2));
    QVERIFY(!table.isColumnHidden(1));
    QVERIFY(table.columnWidth(0) >= 200);
    table.resize(500, 200);
    QTRY_VERIFY(!table.isColumnHidden(2));
    QVERIFY2(table.isColumnHidden(3), "a column that the person hid came back");
}

void TestParts::whatMadeRoomIsNotRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QStandardItemModel model(3, 3);
    {
        QTableView table;
        table.setModel(&model);
        ui::rememberColumns(table.horizontalHeader(), settings, u"test"_s);
        new ui::ColumnRoom(&table, 0, 200, { 2 });
        table.resize(800, 200);
        table.show();
        table.setColumnWidth(1, 150);
        table.resize(360, 200);
        QTRY_VERIFY(table.isColumnHidden(2));
    }
    QTableView again;
    again.setModel(&model);
    ui::rememberColumns(again.horizontalHeader(), settings, u"test"_s);
    QCOMPARE(again.columnWidth(1), 150);
    QVERIFY(!again.isColumnHidden(2));
}

void TestParts::yearsHaveFourDigits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("Dutch, Belgium") << u"nl_BE"_s << u"3/12/2026"_s;
    QTest::newRow("Dutch, Netherlands") << u"nl_NL"_s << u"03-12-2026"_s;
    QTest::newRow("German") << u"de_DE"_s << u"03.12.2026"_s;
    QTest::newRow("English, America") << u"en_US"_s << u"12/3/2026"_s;
}

void TestParts::yearsHaveFourDigits()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const QString shown = ui::shortDate(QDate(2026, 12, 3));
    QLocale::setDefault(before);
    QCOMPARE(shown, text);
}

std::vector<people::PackedPerson> TestParts::crowd(int count)
{
    std::vector<people::PackedPerson> all;
    for (int i = 1; i <= count; ++i) {
        people::Person person;
        person.id = { i };
        person.name = u"Persoon %1"_s.arg(i, 6, 10, QChar(u'0'));
        person.function = i % 2 ? u"kok"_s : u"poetshulp"_s;
        person.email = u"persoon%1@voorbeeld.be"_s.arg(i);
        all.push_back(people::PackedPerson::of(person));
    }
    return all;
}

void TestParts::secretsAreTakenOffTheClipboard()
{
    using namespace std::chrono_literals;
    QClipboard *clipboard = QGuiApplication::clipboard();
    ui::copySecret(u"ABCD-EFGH"_s, 50ms);
    QCOMPARE(clipboard->text(), u"ABCD-EFGH"_s);
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QTRY_COMPARE(clipboard->text(), QString());
    ui::copySecret(u"ABCD-EFGH"_s, 50ms);
    clipboard->setText(u"something else"_s);
    QTest::qWait(150);
    QCOMPARE(clipboard->text(), u"something else"_s);
    ui::copySecret(u"ABCD-EFGH"_s, 1h);
    ui::clearOwnClipboard();
    QCOMPARE(clipboard->text(), QString());
}

void TestParts::selectionSurvivesFilterAndReading()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::PeopleList list(u"Users"_s, settings);
    list.setPeople(crowd(300));
    list.select({ 77 });
    list.setSearch(u"kok"_s);
    QCOMPARE(list.selected(), QList<people::PersonId> { { 77 } });
    list.setSearch({});
    // Many differences: the rows are put in anew.
    auto fewer = crowd(300);
    fewer.erase(fewer.begin() + 150, fewer.end());
    list.setPeople(std::move(fewer));
    QCOMPARE(list.selected(), QList<people::PersonId> { { 77 } });
}

void TestParts::searchKeepsUpWithTyping()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::PeopleList list(u"Users"_s, settings);
    list.resize(1000, 600);
    list.show();
    list.setPeople(crowd(100'000));
    QList<qint64> times;
    QString typed;
    for (const QChar key : u"persoon 0999"_s) {
        typed += key;
        QElapsedTimer timer;
        timer.start();
        list.setSearch(typed);
        QCoreApplication::processEvents();
        times << timer.elapsed();
    }
    std::ranges::sort(times);
    const qint64 median = times[times.size() / 2];
    qInfo("A key takes %lld ms among 100,000 people, the slowest %lld ms.", median, times.constLast());
    // UI.md asks 50 ms; the rest is for a machine that is busy with something else.
    QVERIFY2(median < 150, qPrintable(QString::number(median)));
}

WAARBORG_TEST(TestParts)

} // namespace waarborg::test

#include "tst_parts.moc"
