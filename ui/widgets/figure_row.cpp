// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_row.h"

#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace cb::ui {

namespace {

constexpr double smallest = 0.8; // of the usual size, before figures go to a row of their own

int usualSize()
{
    return QFontInfo(textFont(TextStyle::Figure)).pixelSize();
}

} // namespace

FigureRow::FigureRow(const QStringList &captions, int mostInARow, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_most(mostInARow)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::l);
    for (const QString &caption : captions) {
        m_figures.push_back(new KeyFigure(caption, this));
        connect(m_figures.back(), &KeyFigure::figureChanged, this, &FigureRow::arrange);
    }
    arrange();
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FigureRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

// Rows as even as they can be: five make three and two.
int FigureRow::columnsFor(const std::vector<KeyFigure *> &shown) const
{
    const int count = static_cast<int>(shown.size());
    int least = 0;
    for (const KeyFigure *figure : shown)
        least = std::max(least, figure->leastWidth(static_cast<int>(usualSize() * smallest)));
    for (int rows = std::max(1, (count + m_most - 1) / m_most); rows < count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        if (columns * least + (columns - 1) * space::l <= width())
            return columns;
    }
    return 1;
}

void FigureRow::arrange()
{
    std::vector<KeyFigure *> shown;
    std::copy_if(m_figures.begin(), m_figures.end(), std::back_inserter(shown),
                 [](const KeyFigure *figure) { return !figure->isHidden(); });
    const int columns = columnsFor(shown);
    if (columns != m_columns || shown != m_arranged) {
        for (KeyFigure *figure : m_arranged)
            m_grid->removeWidget(figure);
        for (int column = 0; column < std::max(m_columns, columns); ++column)
            m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const int place = static_cast<int>(i);
            m_grid->addWidget(shown[i], place / columns, place % columns);
        }
        m_columns = columns;
        m_arranged = shown;
    }
    fit(shown, columns);
}

// With the units where there is room for all of them, else without, and smaller where even that is too wide.
void FigureRow::fit(const std::vector<KeyFigure *> &shown, int columns)
{
    const int room = (width() - (columns - 1) * space::l) / columns;
    const auto fits = [&](bool units, int size) {
        return std::all_of(shown.begin(), shown.end(),
                           [&](const KeyFigure *figure) { return figure->figureWidth(units, size) <= room; });
    };
    const int usual = usualSize();
    const bool units = fits(true, usual);
    int size = usual;
    while (size > usual / 2 && !fits(units, size))
        --size;
    for (KeyFigure *figure : shown)
        figure->showFigure(units, size);
}

} // namespace cb::ui
