// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/progress_bar_row.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cb::gallery {
namespace {

using namespace ui;

MessageBar *newMessage(MessageBar::Kind kind, const char *text, const char *action = "")
{
    auto *bar = new MessageBar;
    bar->showMessage(kind, QString::fromUtf8(text), QString::fromUtf8(action));
    return bar;
}

Card *newIconsCard()
{
    auto *card = new Card(QStringLiteral("Icons and chips"));
    auto *icons = new QWidget;
    auto *flow = new FlowLayout(icons, 4, 4);
    for (int i = int(Icon::Overview); i <= int(Icon::Hide); ++i) {
        auto *button = new QToolButton;
        button->setIcon(icon(Icon(i)));
        button->setIconSize({20, 20});
        button->setAccessibleName(QStringLiteral("Icon %1").arg(i));
        flow->addWidget(button);
    }
    card->addWidget(icons);
    auto *chips = new QWidget;
    auto *chipFlow = new FlowLayout(chips, 8, 4);
    chipFlow->addWidget(new Chip(QStringLiteral("Published"), Tone::Positive));
    chipFlow->addWidget(new Chip(QStringLiteral("Draft"), Tone::Neutral));
    chipFlow->addWidget(new Chip(QStringLiteral("Pledged"), Tone::Warning));
    chipFlow->addWidget(new Chip(QStringLiteral("Failed"), Tone::Negative));
    card->addWidget(chips);
    card->addStretch();
    return card;
}

Card *newListCard()
{
    auto *card = new Card(QStringLiteral("Saved reports"));
    auto *list = new QListWidget;
    list->setAccessibleName(QStringLiteral("Saved reports"));
    list->addItems({QStringLiteral("Distribution by recipient"), QStringLiteral("Backer statement"),
                    QStringLiteral("Creator royalties"), QStringLiteral("Revenue ledger")});
    list->setCurrentRow(0);
    list->setFrameShape(QFrame::NoFrame);
    card->addWidget(list);
    return card;
}

} // namespace

QWidget *newStatesPage()
{
    auto *page = new PageScroll;
    QVBoxLayout *column = page->contentLayout();
    column->addWidget(newMessage(MessageBar::Kind::Info, "The file was changed by another program.", "Read again"));
    column->addWidget(newMessage(MessageBar::Kind::Success, "1,204 payments were imported.", "Take back"));
    column->addWidget(
        newMessage(MessageBar::Kind::Warning,
                   "The soft cap is not reached, 14 days before the end. If it is not reached by then, every "
                   "contribution goes back to the one who sent it, less what the network took.",
                   "Extend…"));
    column->addWidget(newMessage(MessageBar::Kind::Error, "Line 12: “<b>12,5</b>” is not an amount."));
    auto *progress = new ProgressBarRow;
    progress->setText(QStringLiteral("Importing payments-2026.csv"));
    progress->setProgress(0.43, QStringLiteral("430,000 of 1,000,000 lines"));
    column->addWidget(progress);
    FlowRow *row = page->addRow(1);
    row->addCard(newIconsCard(), 320);
    row->addCard(newListCard(), 240);
    auto *card = new Card;
    auto *empty =
        new EmptyState(QStringLiteral("No funding round yet"),
                       QStringLiteral("A round collects what backers pledge and send for one model."), Icon::Funding);
    empty->addAction(QStringLiteral("New round…"));
    empty->addAction(QStringLiteral("Import deposits…"));
    card->addWidget(empty, 1);
    row->addCard(card, 320);
    return page;
}

} // namespace cb::gallery
