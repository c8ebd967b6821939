// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layers.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cb::ui {
namespace {

constexpr double padding = 10;
constexpr double swatchRoom = 16;
constexpr double columnGap = 18;
constexpr double longestName = 180;

struct Line {
    QString name;
    QString amount;
    QColor color; // invalid for the total and for what is folded
    qint64 micros = 0;
};

QString totalWord()
{
    return QCoreApplication::translate("StackedTimeChart", "Total");
}

QVector<Line> linesOf(const ChartFrame &frame)
{
    QVector<Line> lines;
    const auto &series = frame.data.series();
    for (int i = 0; i < series.size(); ++i) {
        if (frame.data.isVisible(i)) {
            const qint64 micros = series.at(i).values.at(frame.cursor);
            lines.append({series.at(i).name, frame.amount(micros), series.at(i).color, micros});
        }
    }
    for (const Level &level : frame.levels) {
        lines.append({level.name, frame.amount(level.micros), colors(frame.palette).muted, level.micros});
    }
    return lines;
}

// What has no room is added up in a last line, so that the lines still make the total.
QVector<Line> folded(QVector<Line> lines, int room, const ChartFrame &frame)
{
    if (lines.size() <= std::max(room, 0)) {
        return lines;
    }
    const qsizetype kept = std::max(room - 1, 0);
    qint64 rest = 0;
    for (qsizetype i = kept; i < lines.size(); ++i) {
        rest = saturatedSum(rest, lines.at(i).micros);
    }
    const int count = int(lines.size() - kept);
    lines.resize(kept);
    if (room > 0) {
        const QString name = QCoreApplication::translate("StackedTimeChart", "%n more", nullptr, count);
        lines.append({name, frame.amount(rest), QColor(), rest});
    }
    return lines;
}

// Marks of the period belong to its name: "5 Oct 2026 · v2.0".
QString headingOf(const ChartFrame &frame)
{
    QString heading = frame.nameOf(frame.cursor);
    const QDate start = frame.data.starts().at(frame.cursor);
    const QDate end = frame.data.end(frame.cursor);
    for (const Mark &mark : frame.data.marks()) {
        if (mark.on >= start && mark.on < end) {
            heading += QStringLiteral(" \u00B7 ") + mark.label;
        }
    }
    return heading;
}

struct Box {
    QFont body;
    QFont strong;
    QString heading;
    QVector<Line> lines;
    Line total;
    double rowHeight = 0;
    QSizeF size;
};

Box measure(const ChartFrame &frame)
{
    Box box;
    box.body = textFont(TextStyle::Caption, frame.font);
    box.strong = box.body;
    box.strong.setBold(true);
    const QFontMetricsF plain(box.body);
    const QFontMetricsF bold(box.strong);
    box.rowHeight = std::ceil(bold.height() + 2);
    box.heading = bold.elidedText(headingOf(frame), Qt::ElideRight, 2 * longestName);
    const int room = int((frame.size.height() - 2 * padding - 6) / box.rowHeight) - 2;
    box.lines = folded(linesOf(frame), room, frame);
    box.total = {totalWord(), frame.amount(frame.data.total(frame.cursor)), QColor(), 0};
    double names = bold.horizontalAdvance(box.total.name) - swatchRoom;
    double amounts = frame.lines ? 0 : bold.horizontalAdvance(box.total.amount);
    for (Line &line : box.lines) {
        line.name = plain.elidedText(line.name, Qt::ElideRight, longestName);
        names = std::max(names, plain.horizontalAdvance(line.name));
        amounts = std::max(amounts, plain.horizontalAdvance(line.amount));
    }
    const double width = std::max(swatchRoom + names + columnGap + amounts, bold.horizontalAdvance(box.heading));
    box.size = QSizeF(std::ceil(width + 2 * padding),
                      box.rowHeight * double(box.lines.size() + (frame.lines ? 1 : 2)) + 2 * padding + 5);
    return box;
}

QPointF placeOf(const Box &box, const ChartFrame &frame)
{
    const auto [left, right] = frame.span(frame.cursor);
    double x = right + 12;
    if (x + box.size.width() > frame.size.width()) {
        x = left - 12 - box.size.width();
    }
    x = std::clamp(x, 0.0, std::max(frame.size.width() - box.size.width(), 0.0));
    const double y = std::min(frame.plot.top() + 6, frame.size.height() - box.size.height() - 1);
    return {std::round(x), std::round(std::max(y, 0.0))};
}

void paintLine(QPainter *painter, const QRectF &row, const Line &line, const ChartFrame &frame)
{
    const Colors &c = colors(frame.palette);
    const auto near = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    const bool mirrored = frame.rightToLeft;
    QRectF name = row;
    if (line.color.isValid()) {
        const double x = mirrored ? row.right() - 5 : row.left() + 5;
        drawSwatch(painter, QPointF(x, row.center().y()), line.color, 9);
        name.adjust(mirrored ? 0 : swatchRoom, 0, mirrored ? -swatchRoom : 0, 0);
    }
    painter->setPen(line.color.isValid() ? c.muted : c.text);
    painter->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(name, near | (mirrored ? Qt::AlignRight : Qt::AlignLeft), line.name);
    painter->setPen(c.text);
    // Signs and units of amounts keep their side.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(row, near | (mirrored ? Qt::AlignLeft : Qt::AlignRight), line.amount);
}

} // namespace

void paintAmounts(QPainter *painter, const ChartFrame &frame)
{
    const Box box = measure(frame);
    const Colors &c = colors(frame.palette);
    painter->save();
    const QRectF outline(placeOf(box, frame), box.size);
    drawPanel(painter, outline, c.surface, c.controlBorder, radius::control);
    QRectF row(outline.left() + padding, outline.top() + padding, outline.width() - 2 * padding, box.rowHeight);
    painter->setFont(box.strong);
    painter->setPen(c.text);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(row, Qt::AlignVCenter | Qt::TextSingleLine | (frame.rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      box.heading);
    painter->setFont(box.body);
    for (const Line &line : box.lines) {
        row.translate(0, box.rowHeight);
        paintLine(painter, row, line, frame);
    }
    if (frame.lines) {
        painter->restore();
        return;
    }
    row.translate(0, box.rowHeight + 2);
    painter->fillRect(QRectF(row.left(), std::round(row.top()), row.width(), 1), c.border);
    row.translate(0, 3);
    painter->setFont(box.strong);
    paintLine(painter, row, box.total, frame);
    painter->restore();
}

} // namespace cb::ui
