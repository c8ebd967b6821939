// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart can say of itself: a title, the range it shows, the figures in a table, and its picture on any
// painter. Copying, exporting and "show as table" are written once, against this.
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVector>
#include <QtGui/QColor>

class QPainter;
class QPalette;
class QRectF;

namespace cb::ui {

struct ChartCell {
    QString text;  // for people
    QString exact; // for files: a point before the decimals, nothing between thousands; empty where there is no figure
};

struct ChartTable {
    QStringList titles;
    QVector<bool> figures; // by column: aligned to the right
    QVector<QVector<ChartCell>> rows;
};

// What stands before a name: a square, two dashes for a dashed line, an upright line for marks.
enum class Sign { Square, Dashes, Mark };

struct LegendItem {
    QString name;
    QColor color; // invalid: that of text
    Sign sign = Sign::Square;
};

class ChartSource {
public:
    virtual ~ChartSource() = default;
    virtual QString title() const = 0;
    // The days that are shown, as words; empty for a chart without a time.
    virtual QString range() const { return {}; }
    // Exactly what is shown: hidden series and days outside of the range left out.
    virtual ChartTable table() const = 0;
    virtual QVector<LegendItem> legend() const { return {}; }
    // Without crosshair and focus; nothing is drawn outside of `rect`, though no clip is set (SVG knows none).
    virtual void paint(QPainter &painter, const QRectF &rect, const QPalette &palette) const = 0;
    // Where the figures come from, for the footer of what is exported: the file, the filter.
    void setContext(const QString &context) { m_context = context; }
    QString context() const { return m_context; }

private:
    QString m_context;
};

void drawSign(QPainter &painter, const QRectF &square, const LegendItem &item, const QPalette &palette);
// Micro-units with all six decimals: "-0.000001".
QString exactUnits(qint64 units);
ChartCell wordCell(const QString &text);

} // namespace cb::ui
