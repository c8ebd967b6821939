// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "ui/style/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

namespace cb::ui {

namespace {

constexpr double margin = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::ChartExport)
};

// Pixels to the inch that fonts are measured with on the screen; vectors use the same, so that texts keep their sizes.
int screenDpi()
{
    return QImage(1, 1, QImage::Format_ARGB32_Premultiplied).logicalDpiX();
}

// Returns what is left below the names.
double paintNames(QPainter &painter, const QRectF &rect, const QVector<LegendItem> &items)
{
    const QFontMetricsF metrics(painter.font());
    const double side = metrics.ascent() - 2;
    double x = rect.left();
    double y = rect.top();
    for (const LegendItem &item : items) {
        const double width = side + 6 + metrics.horizontalAdvance(item.name);
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += metrics.height() + 4;
        }
        const QRectF swatch(x, y + (metrics.height() - side) / 2, side, side);
        drawSign(painter, swatch, item, palette(false));
        painter.setPen(color(Role::Muted, palette(false)));
        painter.drawText(QRectF(x + side + 6, y, rect.right() - x - side - 6, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(item.name, Qt::ElideRight, rect.right() - x - side - 6));
        x += width + 16;
    }
    return items.isEmpty() ? y : y + metrics.height() + 8;
}

QByteArray field(const QString &text, bool figure)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    QString safe = text;
    if (!figure && !text.isEmpty() && formula.contains(text.front()))
        safe.prepend(QLatin1Char('\''));
    if (safe.contains(QLatin1Char(',')) || safe.contains(QLatin1Char('"')) || safe.contains(QLatin1Char('\n')) ||
        safe.contains(QLatin1Char('\r')))
        safe = QLatin1Char('"') + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return safe.toUtf8();
}

QByteArray svgOf(const ChartSource &chart, QSizeF size)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(screenDpi());
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF({}, size));
    svg.setTitle(chart.title());
    QPainter painter(&svg);
    paintSheet(painter, QRectF({}, size), chart);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const ChartSource &chart, QSizeF size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(screenDpi());
        pdf.setTitle(chart.title());
        pdf.setPageSize(QPageSize(size * 72.0 / screenDpi(), QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        QPainter painter(&pdf);
        paintSheet(painter, QRectF({}, size), chart);
    }
    return buffer.data();
}

QByteArray pngOf(const ChartSource &chart, QSizeF size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartPicture(chart, size).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QString footerOf(const ChartSource &chart)
{
    QStringList parts;
    for (const QString &part : {chart.range(), chart.context(), QStringLiteral("UTC")})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}

void paintSheet(QPainter &painter, const QRectF &rect, const ChartSource &chart)
{
    const QPalette paper = palette(false);
    painter.save();
    painter.fillRect(rect, color(Role::Surface, paper));
    QRectF room = rect.adjusted(margin, margin, -margin, -margin);
    const QFontMetricsF heading(textFont(TextStyle::Heading));
    painter.setFont(textFont(TextStyle::Heading));
    painter.setPen(color(Role::Text, paper));
    painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), heading.height())), Qt::AlignLeft | Qt::AlignVCenter,
                     heading.elidedText(chart.title(), Qt::ElideRight, room.width()));
    room.setTop(room.top() + heading.height() + 8);
    painter.setFont(textFont(TextStyle::Body));
    room.setTop(paintNames(painter, room, chart.legend()));
    const QFontMetricsF caption(textFont(TextStyle::Caption));
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(color(Role::Muted, paper));
    painter.drawText(QRectF(room.left(), room.bottom() - caption.height(), room.width(), caption.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     caption.elidedText(footerOf(chart), Qt::ElideRight, room.width()));
    room.setBottom(room.bottom() - caption.height() - 8);
    chart.paint(painter, room, paper);
    painter.restore();
}

QImage chartPicture(const ChartSource &chart, QSizeF size, int pixelsAPoint)
{
    QImage image((size * pixelsAPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelsAPoint);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintSheet(painter, QRectF({}, size), chart);
    return image;
}

QString tabSeparated(const ChartTable &table)
{
    const auto plain = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList titles;
    for (const QString &title : table.titles)
        titles << plain(title);
    QStringList lines{titles.join(QLatin1Char('\t'))};
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const ChartCell &cell : row)
            cells << plain(cell.text);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray commaSeparated(const ChartSource &chart)
{
    const ChartTable table = chart.table();
    QByteArray text;
    for (qsizetype i = 0; i < table.titles.size(); ++i)
        text += (i ? "," : "") + field(table.titles[i], false);
    text += "\r\n";
    for (const auto &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i ? "," : "") + field(row[i].exact, table.figures.value(i));
        text += "\r\n";
    }
    text += field(QStringLiteral("# %1 · %2").arg(chart.title(), footerOf(chart)), false);
    return text + "\r\n";
}

QString exportChart(const ChartSource &chart, const QString &path, QSizeF size)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (kind == QLatin1String("png"))
        bytes = pngOf(chart, size);
    else if (kind == QLatin1String("svg"))
        bytes = svgOf(chart, size);
    else if (kind == QLatin1String("pdf"))
        bytes = pdfOf(chart, size);
    else if (kind == QLatin1String("csv"))
        bytes = commaSeparated(chart);
    else
        return Words::tr("A chart is exported as png, svg, pdf or csv, which the file's name ends with.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Words::tr("The file was not written: %1").arg(file.errorString());
    return {};
}

} // namespace cb::ui
