// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "sample_model.h"

#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace cb::gallery {
namespace {

using namespace ui;

KeyFigure *newFigure(const char *caption, const char *figure, const char *change)
{
    auto *key = new KeyFigure(QLatin1String(caption));
    key->setFigure(QLatin1String(figure), QStringLiteral("USDC"));
    key->setDelta(KeyFigure::Trend::Up, QString(QLatin1String(change) + QStringLiteral(" %")),
                  QStringLiteral("vs previous 12 months"), Tone::Positive);
    key->setExplainable(true);
    return key;
}

Card *newModelsCard()
{
    auto *card = new Card(QStringLiteral("Models"));
    auto *table = new TableView(QStringLiteral("Models"));
    table->setModel(newModelsModel(table));
    table->setItemDelegateForColumn(0, new BoldDelegate(table));
    table->setItemDelegateForColumn(2, new ChipDelegate(table));
    table->setItemDelegateForColumn(4, new SparklineDelegate(table));
    table->setColumnSizing(
        {TableView::Stretch, TableView::Stretch, TableView::FitContent, TableView::FitContent, TableView::FitContent});
    table->setFitToRows(8);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::DescendingOrder);
    table->selectRow(1);
    card->addWidget(table);
    card->addStretch();
    return card;
}

Card *newRoundsCard()
{
    auto *card = new Card(QStringLiteral("Open funding"));
    auto *table = new TableView(QStringLiteral("Rounds"));
    table->setModel(newRoundsModel(table));
    table->setItemDelegateForColumn(0, new BoldDelegate(table));
    table->setItemDelegateForColumn(1, new ProgressDelegate(table));
    table->setColumnSizing({TableView::FitContent, TableView::Stretch, TableView::FitContent, TableView::FitContent});
    table->setFitToRows(8);
    card->addWidget(table);
    auto *note = new TextLabel(QStringLiteral("2 agreements reach their cap within 60 days · 1 import needs attention"),
                               TextStyle::Caption, Tone::Muted);
    note->setWordWrap(true);
    card->addWidget(note);
    card->addStretch();
    return card;
}

Card *newRecipientsCard()
{
    auto *card = new Card(QStringLiteral("Where 1,000.000000 USDC goes"),
                          QStringLiteral("Live preview by the same engine that posts revenue"));
    auto *table = new TableView(QStringLiteral("Recipients"));
    table->setModel(newRecipientsModel(table));
    table->setColumnSizing({TableView::Stretch, TableView::FitContent, TableView::FitContent});
    table->setFitToRows(9);
    card->addWidget(table);
    card->addStretch();
    return card;
}

} // namespace

QWidget *newOverviewPage()
{
    auto *page = new PageScroll;
    FlowRow *figures = page->addRow();
    figures->addCard(newFigure("Gross revenue", "184,220.413", "62.4"), 220);
    figures->addCard(newFigure("Creator royalties", "92,110.206", "62.4"), 220);
    figures->addCard(newFigure("Returned to backers", "55,266.123", "58.1"), 220);
    figures->addCard(newFigure("Bought back and burned", "3,912.4", "41.0"), 220);
    FlowRow *middle = page->addRow();
    middle->addCard(newModelsCard(), 480, 3);
    middle->addCard(newRecipientsCard(), 320, 2);
    FlowRow *last = page->addRow(1);
    last->addCard(newRoundsCard(), 480);
    auto *empty = new Card(QStringLiteral("Nothing here"));
    auto *table = new TableView(QStringLiteral("Empty"));
    table->setEmptyText(QStringLiteral("No contribution yet. Record the first one."));
    empty->addWidget(table);
    last->addCard(empty, 320);
    return page;
}

} // namespace cb::gallery
