// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sheetstep.h"

#include "models/reports/recoverysheetpdf.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>

namespace waarborg::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int GroupsInRow = 4;
constexpr int GroupsToType = 2;

Result<void> writePrivately(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    // The permissions first: at no moment may another account of this machine read it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileNotWritable, path, file.errorString());
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return fail(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

Result<void> saveSheet(const QString &path, const access::RecoverySheet &sheet)
{
    const bool asText = path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    auto content
        = asText ? Result<QByteArray>(access::recoverySheetText(sheet).toUtf8()) : reports::recoverySheetPdf(sheet);
    WAARBORG_TRY(content);
    const auto written = writePrivately(path, *content);
    wipe(*content);
    return written;
}

} // namespace

SheetStep::SheetStep(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QGridLayout)
{
    auto *printButton = new QPushButton(themeIcon(u"document-print"_s), tr("Print…"), this);
    auto *saveButton = new QPushButton(themeIcon(u"document-save"_s), tr("Save as file…"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(printButton);
    buttons->addWidget(saveButton);
    buttons->addStretch();
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    card->setLayout(m_groups);
    m_groups->setHorizontalSpacing(GroupGap);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(Gap);
    for (int i = 0; i < GroupsToType; ++i) {
        auto *field = new QLineEdit(this);
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        field->setObjectName(u"typedGroup%1"_s.arg(i));
        typed->addLayout(labelledField(tr("Group %1").arg(i + 1), field));
        m_typed << field;
        connect(field, &QLineEdit::textChanged, this, &SheetStep::changed);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Margin);
    layout->addWidget(
        bodyLabel(tr("With this sheet the dossier opens when the password is forgotten or the key file is lost. Who "
                     "holds it can read everything: print it and keep it in a safe. It is not shown again."),
            this));
    layout->addWidget(card);
    layout->addLayout(buttons);
    layout->addWidget(sectionLabel(tr("Type two groups back from the printed sheet"), this));
    layout->addLayout(typed);
    connect(printButton, &QPushButton::clicked, this, &SheetStep::print);
    connect(saveButton, &QPushButton::clicked, this, &SheetStep::save);
}

SheetStep::~SheetStep() { reset(); }

void SheetStep::display(const access::RecoverySheet &sheet)
{
    reset();
    m_sheet = sheet;
    for (qsizetype i = 0; i < sheet.groups.size(); ++i) {
        auto *label = new QLabel(u"%1  %2"_s.arg(i + 1, 2).arg(sheet.groups[i]), this);
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        label->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(sheet.groups[i]));
        label->setObjectName(u"group%1"_s.arg(i));
        m_groups->addWidget(label, static_cast<int>(i) / GroupsInRow, static_cast<int>(i) % GroupsInRow);
        m_labels << label;
    }
    choosePlaces();
}

void SheetStep::reset()
{
    for (QLineEdit *field : m_typed)
        field->clear();
    qDeleteAll(m_labels);
    m_labels.clear();
    for (QString &group : m_sheet.groups)
        wipe(group);
    m_sheet = {};
    m_places.clear();
}

bool SheetStep::isConfirmed() const
{
    QStringList typed;
    for (const QLineEdit *field : m_typed)
        typed << field->text();
    return access::confirmsSheet(m_sheet, m_places, typed);
}

void SheetStep::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        if (const auto printed = reports::paintRecoverySheet(*printer, m_sheet); !printed)
            Q_EMIT failed(errorText(printed.error()));
    });
    dialog->open();
}

void SheetStep::save()
{
    chooseNewFile(this, tr("Save the recovery sheet"),
        QFileInfo(m_sheet.dossierFile).completeBaseName() + "-recovery.pdf"_L1, tr("Recovery sheet (*.pdf *.txt)"),
        u"pdf"_s, [this](const QString &path) {
            if (const auto written = saveSheet(path, m_sheet); !written)
                Q_EMIT failed(errorText(written.error()));
        });
}

void SheetStep::choosePlaces()
{
    const auto count = static_cast<int>(m_sheet.groups.size());
    while (m_places.size() < GroupsToType) {
        const int place = QRandomGenerator::system()->bounded(count);
        if (!m_places.contains(place))
            m_places << place;
    }
    std::ranges::sort(m_places);
    const auto labels = findChildren<QLabel *>();
    for (int i = 0; i < GroupsToType; ++i) {
        const QString text = tr("Group %1").arg(m_places[i] + 1);
        for (QLabel *label : labels) {
            if (label->buddy() == m_typed[i])
                label->setText(text);
        }
        m_typed[i]->setAccessibleName(text);
        m_typed[i]->setProperty("place", m_places[i]);
    }
}

} // namespace waarborg::ui
