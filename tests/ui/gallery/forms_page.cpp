// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "ui/style/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/rate_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

namespace cb::gallery {
namespace {

using namespace ui;

QComboBox *newCombo(const char *first)
{
    auto *combo = new QComboBox;
    combo->addItems({QLatin1String(first), QStringLiteral("Speech"), QStringLiteral("Legal text")});
    return combo;
}

FormField *newField(const char *label, QWidget *editor)
{
    return new FormField(QLatin1String(label), editor);
}

Card *newIdentityCard()
{
    auto *card = new Card(QStringLiteral("Identity"));
    auto *grid = new QGridLayout;
    grid->setSpacing(space::medium);
    auto *name = newField("&Name", new QLineEdit(QStringLiteral("Atlas Router")));
    name->setError(QStringLiteral("Another model is called <b>Atlas Router</b>."));
    grid->addWidget(name, 0, 0);
    auto *domain = newField("Domain", newCombo("Logistics"));
    domain->setHelper(QStringLiteral("Asks for latency p95 ≤ 500 ms"));
    grid->addWidget(domain, 0, 1);
    auto *date = new DateField;
    date->setDate(QDate(2026, 11, 21));
    grid->addWidget(newField("Since", date), 1, 0);
    auto *spin = new QSpinBox;
    spin->setValue(36);
    grid->addWidget(newField("Requests per second", spin), 1, 1);
    auto *disabled = new QLineEdit(QStringLiteral("0x9c41…07ef"));
    disabled->setEnabled(false);
    grid->addWidget(newField("Contract", disabled), 2, 0);
    grid->addWidget(newField("Date edit", new QDateEdit(QDate(2026, 11, 21))), 2, 1);
    auto *summary = new QPlainTextEdit(QStringLiteral("Plans multi-stop delivery routes under time windows."));
    summary->setFixedHeight(64);
    grid->addWidget(newField("Summary", summary), 3, 0, 1, 2);
    card->contentLayout()->addLayout(grid);
    card->addStretch();
    return card;
}

Card *newSplitCard()
{
    auto *card =
        new Card(QStringLiteral("Revenue split"), QStringLiteral("What you leave unassigned goes to the network."));
    const QList<std::pair<const char *, qint64>> rates{
        {"Creator royalty b", 500'000}, {"Backers a", 300'000}, {"Payment processors y", 30'000}, {"Yield c", 50'000}};
    for (int i = 0; i < rates.size(); ++i) {
        auto *slider = new RateSlider(QLatin1String(rates.at(i).first), recipientColor(i));
        slider->setNameWidth(150);
        slider->setRate(rates.at(i).second);
        card->addWidget(slider);
    }
    card->addStretch();
    return card;
}

Card *newChoicesCard()
{
    auto *card = new Card(QStringLiteral("Choices"));
    auto *tabs = new QTabBar;
    for (const char *text : {"Performance", "Constraints", "Metadata", "Files"}) {
        tabs->addTab(QLatin1String(text));
    }
    card->addWidget(tabs);
    auto *row = new QHBoxLayout;
    auto *checked = new QCheckBox(QStringLiteral("Include drafts"));
    checked->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("All models"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(QStringLiteral("Off"));
    off->setEnabled(false);
    auto *one = new QRadioButton(QStringLiteral("Pool"));
    one->setChecked(true);
    for (QWidget *widget : QList<QWidget *>{checked, partly, off, one, new QRadioButton(QStringLiteral("SAFE"))}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    card->contentLayout()->addLayout(row);
    auto *buttons = new QHBoxLayout;
    const QList<std::pair<const char *, ButtonKind>> kinds{{"Normal", ButtonKind::Normal},
                                                           {"Primary", ButtonKind::Primary},
                                                           {"Flat", ButtonKind::Flat},
                                                           {"Link", ButtonKind::Link}};
    for (const auto &[text, kind] : kinds) {
        auto *button = new QPushButton(QLatin1String(text));
        setButtonKind(button, kind);
        buttons->addWidget(button);
        auto *disabled = new QPushButton(QLatin1String(text));
        disabled->setEnabled(false);
        setButtonKind(disabled, kind);
        buttons->addWidget(disabled);
    }
    buttons->addStretch(1);
    card->contentLayout()->addLayout(buttons);
    card->addStretch();
    return card;
}

} // namespace

QWidget *newFormsPage()
{
    auto *page = new PageScroll;
    FlowRow *first = page->addRow();
    first->addCard(newIdentityCard(), 460);
    first->addCard(newSplitCard(), 460);
    page->addRow(1)->addCard(newChoicesCard(), 460);
    return page;
}

} // namespace cb::gallery
