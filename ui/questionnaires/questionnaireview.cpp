// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/questionnaireview.h"

#include "models/questionnaires/questionnairetreemodel.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/questionnaires/questionpreview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace waarborg::ui {

using questionnaires::QuestionnaireTreeModel;

namespace {

// Rows as high as a table's.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            .expandedTo(QSize(0, std::max(RowHeight, option.fontMetrics.height() + Gap)));
    }
};

} // namespace

QuestionnaireView::QuestionnaireView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QuestionnaireTreeModel(this))
    , m_title(sectionLabel({}, this))
    , m_language(new QComboBox(this))
    , m_tree(new QTreeView(this))
    , m_preview(new QuestionPreview(this))
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_language->setAccessibleName(tr("Language"));
    m_language->setObjectName(QStringLiteral("previewLanguage"));
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Contents"));
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setTabKeyNavigation(false);
    m_tree->setAlternatingRowColors(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_language);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Gap);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 100, 100 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    connect(m_language, &QComboBox::activated, this, &QuestionnaireView::chooseLanguage);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuestionnaireView::showCurrent);
}

void QuestionnaireView::showQuestionnaire(const questionnaires::Questionnaire &questionnaire)
{
    m_model->setQuestionnaire(questionnaire);
    const QStringList languages = questionnaires::languages(questionnaire);
    m_language->clear();
    for (const QString &code : languages)
        m_language->addItem(languageName(code), code);
    m_language->setVisible(languages.size() > 1);
    const QString own = QLocale().name().section(u'_', 0, 0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(own)));
    chooseLanguage();
}

void QuestionnaireView::clear()
{
    m_model->setQuestionnaire({});
    m_title->clear();
    m_language->hide();
    m_preview->clear();
}

void QuestionnaireView::chooseLanguage()
{
    const QString language = m_language->currentData().toString();
    const QVariant current = m_tree->currentIndex().data(QuestionnaireTreeModel::IdRole);
    const questionnaires::Questionnaire shown = m_model->questionnaire();
    m_model->setQuestionnaire(shown, language);
    m_title->setText(questionnaires::textIn(shown.title, language, shown.language));
    m_title->setToolTip(m_title->text());
    fitColumns();
    const QModelIndexList same = current.isValid()
        ? m_model->match(
              m_model->index(0, 0), QuestionnaireTreeModel::IdRole, current, 1, Qt::MatchExactly | Qt::MatchRecursive)
        : QModelIndexList();
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(same.isEmpty() ? m_model->index(0, 0) : same.constFirst());
    showCurrent();
}

void QuestionnaireView::fitColumns()
{
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    m_tree->setTreePosition(QuestionnaireTreeModel::Number);
    header->setSectionResizeMode(QuestionnaireTreeModel::Number, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(QuestionnaireTreeModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(QuestionnaireTreeModel::Kind, QHeaderView::ResizeToContents);
}

void QuestionnaireView::showCurrent()
{
    if (const questionnaires::Item *item = m_model->item(m_tree->currentIndex()))
        m_preview->showItem(*item, m_model->language(), m_model->questionnaire().language);
    else
        m_preview->clear();
}

} // namespace waarborg::ui
