// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "ui/widgets/footer.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sidebar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cb::gallery {
namespace {

using namespace ui;

Sidebar *newSidebar()
{
    auto *sidebar = new Sidebar(QStringLiteral("Creators & Backers"));
    sidebar->setFileName(QStringLiteral("vision-lab.cbk"), QStringLiteral("/home/lab/vision-lab.cbk"));
    const QList<std::pair<const char *, Icon>> pages{
        {"Overview", Icon::Overview}, {"Models", Icon::Models},       {"Funding", Icon::Funding},
        {"Revenue", Icon::Revenue},   {"Returns", Icon::Returns},     {"Reports", Icon::Reports},
        {"Parties", Icon::Parties},   {"Scenarios", Icon::Scenarios}, {"Protocol", Icon::Protocol},
        {"Checks", Icon::Checks},
    };
    for (const auto &[title, icon] : pages) {
        sidebar->addPage(QLatin1String(title), icon);
    }
    sidebar->setPageBadge(9, QStringLiteral("2"), QStringLiteral("2 checks failed"));
    return sidebar;
}

PageHeader *newHeader()
{
    auto *header = new PageHeader(QStringLiteral("Overview"));
    auto *range = new SegmentedControl(QStringLiteral("Range"),
                                       {QStringLiteral("1M"), QStringLiteral("3M"), QStringLiteral("YTD"),
                                        QStringLiteral("1Y"), QStringLiteral("All")});
    range->setCurrentIndex(3);
    auto *step = new SegmentedControl(QStringLiteral("Step"),
                                      {QStringLiteral("Day"), QStringLiteral("Week"), QStringLiteral("Month")});
    step->setCurrentIndex(1);
    header->addSegments(range);
    header->addSegments(step);
    header->addAction(QStringLiteral("Import revenue…"));
    header->addAction(QStringLiteral("Register model"), ButtonKind::Primary);
    return header;
}

PageHeader *newDetailHeader()
{
    auto *header = new PageHeader(QStringLiteral("Atlas Router · Seed"));
    header->setBreadcrumb(QStringLiteral("Funding"));
    header->setChip(QStringLiteral("Open"), Tone::Positive);
    header->addAction(QStringLiteral("Import deposits…"));
    header->addAction(QStringLiteral("New agreement…"));
    header->addAction(QStringLiteral("Record contribution"), ButtonKind::Primary);
    header->addMenuAction(new QAction(QStringLiteral("Close round…"), header));
    return header;
}

} // namespace

QWidget *newGalleryWindow(int page)
{
    auto *window = new QWidget;
    window->setWindowTitle(QStringLiteral("Gallery"));
    auto *sidebar = newSidebar();
    auto *pages = new QStackedWidget;
    for (auto *make : {newOverviewPage, newFormsPage, newStatesPage}) {
        auto *whole = new QWidget;
        auto *column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(pages->count() == 0 ? newHeader() : newDetailHeader());
        column->addWidget(make(), 1);
        pages->addWidget(whole);
    }
    auto *footer = new Footer;
    footer->setLeft(QStringLiteral("Everything adds up: 1,204,882 payments, 0 difference"));
    footer->setRight({QStringLiteral("Saved"), QStringLiteral("USDC · UTC")});

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(pages, 1);
    right->addWidget(footer);
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addLayout(right, 1);
    const auto show = [pages](int number) { pages->setCurrentIndex(number % pages->count()); };
    QObject::connect(sidebar, &Sidebar::pageChosen, pages, show);
    sidebar->setCurrentPage(page);
    show(page);
    return window;
}

} // namespace cb::gallery
