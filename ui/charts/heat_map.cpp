// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include "ui/charts/time_axis.h"
#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <cmath>

namespace cb::ui {

namespace {

constexpr int perYear = 13; // twelve months and the total
constexpr double hatchStep = 6;
constexpr double gap = 2; // between cells

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto between = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue())};
}

// How light it looks, 0 to 1.
double luminance(const QColor &color)
{
    return 0.299 * color.redF() + 0.587 * color.greenF() + 0.114 * color.blueF();
}

double lineHeight()
{
    return QFontMetricsF(textFont(TextStyle::Caption)).height();
}

// With two decimals throughout; large amounts in thousands or millions.
QString cellText(qint64 units)
{
    constexpr qint64 large = 10'000'000'000;
    if (qAbs(units) >= large)
        return shortAmount(static_cast<double>(units));
    return QLocale().toString(static_cast<double>(units) / 1e6, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

void HeatMap::setAmounts(const QMap<QDate, qint64> &amounts)
{
    m_amounts.clear();
    m_low = m_high = 0;
    for (auto at = amounts.begin(); at != amounts.end(); ++at) {
        if (!at.key().isValid())
            continue;
        m_amounts[QDate(at.key().year(), at.key().month(), 1)] += at.value();
    }
    for (const qint64 units : qAsConst(m_amounts)) {
        m_low = qMin(m_low, units);
        m_high = qMax(m_high, units);
    }
    changed();
}

int HeatMap::items() const
{
    if (m_amounts.isEmpty())
        return 0;
    return (m_amounts.lastKey().year() - m_amounts.firstKey().year() + 1) * perYear;
}

int HeatMap::year(int item) const
{
    return m_amounts.firstKey().year() + item / perYear;
}

qint64 HeatMap::totalOf(int year) const
{
    qint64 sum = 0;
    for (int month = 1; month <= 12; ++month)
        sum += m_amounts.value(QDate(year, month, 1));
    return sum;
}

QString HeatMap::range() const
{
    if (m_amounts.isEmpty())
        return {};
    const QDate last = m_amounts.lastKey();
    return QStringLiteral("%1 – %2").arg(m_amounts.firstKey().toString(Qt::ISODate),
                                         last.addMonths(1).addDays(-1).toString(Qt::ISODate));
}

QSize HeatMap::sizeHint() const
{
    const int years = qMax(1, items() / perYear);
    return {520, static_cast<int>(lineHeight() * (years * 2 + 4.5)) + 8};
}

QSize HeatMap::minimumSizeHint() const
{
    const int years = qMax(1, items() / perYear);
    return {360, static_cast<int>(lineHeight() * (years * 1.3 + 4.5)) + 8};
}

HeatMap::Frame HeatMap::frame(const QRectF &rect) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const int years = qMax(1, items() / perYear);
    double totals = metrics.horizontalAdvance(tr("Total"));
    for (int i = 0; i < years; ++i)
        totals = qMax(totals, metrics.horizontalAdvance(formatted(totalOf(year(i * perYear)))));
    Frame frame;
    frame.totalWidth = totals + 12;
    frame.cells = rect.adjusted(metrics.horizontalAdvance(QStringLiteral("2000")) + 8, lineHeight() + 4,
                                -frame.totalWidth - 4, -lineHeight() * 2);
    frame.column = frame.cells.width() / 12;
    frame.row = qMin(frame.cells.height() / years, lineHeight() * 2.6);
    frame.total = rect.right() - frame.totalWidth;
    return frame;
}

QRectF HeatMap::cell(const Frame &frame, int item) const
{
    const int month = item % perYear;
    const int row = item / perYear;
    const double top = std::round(frame.cells.top() + row * frame.row);
    const double height = std::round(frame.cells.top() + (row + 1) * frame.row) - top;
    if (month == 12)
        return {frame.total, top, frame.totalWidth, height - gap};
    const double left = std::round(frame.cells.left() + month * frame.column);
    const double right = std::round(frame.cells.left() + (month + 1) * frame.column);
    return {left, top, right - left - gap, height - gap};
}

// The root brings out small amounts beside one great month.
QColor HeatMap::shade(qint64 units, const QPalette &palette) const
{
    const double most = qMax(static_cast<double>(m_high), -static_cast<double>(m_low));
    const double part = most > 0 ? std::sqrt(std::abs(static_cast<double>(units)) / most) : 0;
    return mixed(color(Role::Hover, palette), color(units < 0 ? Role::Negative : Role::Accent, palette), part);
}

void HeatMap::drawCell(QPainter &painter, const QRectF &cell, qint64 units, const QPalette &palette) const
{
    const QColor fill = shade(units, palette);
    drawPanel(painter, cell, 3, fill, {});
    if (units < 0) {
        QColor hatch = color(Role::Surface, palette);
        hatch.setAlphaF(0.35F);
        painter.setPen(QPen(hatch, 1));
        const double start = cell.left() - cell.height() + 4;
        const int lines = static_cast<int>((cell.right() - start) / hatchStep);
        for (int i = 0; i <= lines; ++i) {
            const double x = start + i * hatchStep;
            const double from = qMax(x, cell.left() + 1);
            const double to = qMin(x + cell.height(), cell.right() - 1);
            if (to > from)
                painter.drawLine(QPointF(from, cell.bottom() - (from - x)), QPointF(to, cell.bottom() - (to - x)));
        }
    }
    const QString text = cellText(units);
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(text) > cell.width() - 2 || metrics.height() > cell.height() + 2)
        return; // the panel tells it
    painter.setPen(luminance(fill) > 0.55 ? QColor(0x1a, 0x1f, 0x2e) : QColor(Qt::white));
    painter.drawText(cell, Qt::AlignCenter, text);
}

void HeatMap::draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const
{
    const Frame frame = this->frame(rect);
    painter.setFont(textFont(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(color(Role::Muted, palette));
    for (int month = 0; month < 12; ++month) {
        const QRectF at = cell(frame, month);
        QString name = locale().standaloneMonthName(month + 1, QLocale::ShortFormat);
        if (metrics.horizontalAdvance(name) > at.width())
            name = locale().standaloneMonthName(month + 1, QLocale::NarrowFormat);
        painter.drawText(QRectF(at.left(), rect.top(), at.width(), lineHeight()), Qt::AlignCenter, name);
    }
    painter.drawText(QRectF(frame.total, rect.top(), frame.totalWidth, lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Total"));
    for (int item = 0; item < items(); ++item) {
        const QRectF at = cell(frame, item);
        const int month = item % perYear;
        painter.setPen(color(Role::Muted, palette));
        if (month == 0)
            painter.drawText(QRectF(rect.left(), at.top(), frame.cells.left() - rect.left() - 8, at.height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(year(item)));
        const QDate first(year(item), qMin(month + 1, 12), 1);
        if (month == 12) {
            painter.setPen(color(Role::Text, palette));
            painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, formatted(totalOf(year(item))));
        } else if (m_amounts.contains(first)) {
            drawCell(painter, at, m_amounts.value(first), palette);
        } else {
            drawPanel(painter, at, 3, {}, color(Role::Border, palette));
        }
        if (item == cursor)
            drawFocus(painter, at, 3, palette);
    }
    const double below = cell(frame, items() - 1).bottom() + lineHeight() * 0.7;
    drawScale(painter, QRectF(frame.cells.left(), below, frame.cells.width(), lineHeight()), palette);
}

void HeatMap::drawScale(QPainter &painter, const QRectF &rect, const QPalette &palette) const
{
    constexpr int steps = 7;
    const double side = rect.height() - 2;
    const QFontMetricsF metrics(painter.font());
    double x = rect.left();
    const auto word = [&](const QString &text) {
        const double width = metrics.horizontalAdvance(text) + 1;
        painter.setPen(color(Role::Muted, palette));
        painter.drawText(QRectF(x, rect.top(), width, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + 6;
    };
    word(cellText(m_low));
    for (int i = 0; i < steps; ++i) {
        const double part = static_cast<double>(i) / (steps - 1);
        const double value =
            static_cast<double>(m_low) + part * (static_cast<double>(m_high) - static_cast<double>(m_low));
        painter.setPen(Qt::NoPen);
        drawPanel(painter, QRectF(x, rect.top() + 1, side * 1.6, side), 2, shade(qRound64(value), palette), {});
        x += side * 1.6 + 1;
    }
    x += 5;
    word(cellText(m_high));
    if (m_low < 0)
        word(tr("Hatched: below zero"));
}

int HeatMap::itemAt(const QPointF &position) const
{
    const Frame frame = this->frame(contents());
    for (int i = 0; i < items(); ++i)
        if (cell(frame, i).adjusted(-1, -1, 1, 1).contains(position))
            return i;
    return -1;
}

QPointF HeatMap::placeOf(int item) const
{
    return cell(frame(contents()), item).bottomRight();
}

PaintedChart::Tip HeatMap::tipOf(int item) const
{
    const int month = item % perYear;
    if (month == 12)
        return {QString::number(year(item)), {{tr("Total"), formatted(totalOf(year(item))), {}}}};
    const QDate first(year(item), month + 1, 1);
    const QString name = QStringLiteral("%1 %2").arg(locale().standaloneMonthName(month + 1, QLocale::LongFormat),
                                                     QString::number(year(item)));
    const bool any = m_amounts.contains(first);
    return {name, {{tr("Amount"), any ? formatted(m_amounts.value(first)) : QStringLiteral("—"), {}}}};
}

QString HeatMap::summary() const
{
    QStringList parts;
    for (int i = 0; i < items(); i += perYear)
        parts << tr("%1: %2").arg(QString::number(year(i)), formatted(totalOf(year(i))));
    return parts.join(QStringLiteral("; "));
}

int HeatMap::next(int item, int key) const
{
    const int by = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -perYear : perYear;
    return item + by >= 0 && item + by < items() ? item + by : item;
}

ChartTable HeatMap::table() const
{
    ChartTable table{{tr("Year")}, {false}, {}};
    for (int month = 1; month <= 12; ++month) {
        table.titles << locale().standaloneMonthName(month, QLocale::ShortFormat);
        table.figures << true;
    }
    table.titles << tr("Total");
    table.figures << true;
    for (int i = 0; i < items(); i += perYear) {
        QVector<ChartCell> row{wordCell(QString::number(year(i)))};
        for (int month = 1; month <= 12; ++month) {
            const QDate first(year(i), month, 1);
            const qint64 units = m_amounts.value(first);
            row << (m_amounts.contains(first) ? ChartCell{formatted(units), exactUnits(units)}
                                              : ChartCell{QStringLiteral("—"), {}});
        }
        row << ChartCell{formatted(totalOf(year(i))), exactUnits(totalOf(year(i)))};
        table.rows << row;
    }
    return table;
}

} // namespace cb::ui
