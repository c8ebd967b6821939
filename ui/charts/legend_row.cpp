// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_row.h"

#include "ui/charts/legend_item.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QSignalBlocker>
#include <QStyle>

namespace cb::ui {
namespace {

constexpr int swatchSide = 10;
constexpr int swatchGap = 5;
constexpr int longestName = 260;

} // namespace

LegendItem::LegendItem(QWidget *parent)
    : QCheckBox(parent)
{
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFont(textFont(TextStyle::Caption));
    setAttribute(Qt::WA_Hover);
}

void LegendItem::setEntry(const QString &name, const QColor &color)
{
    m_name = name;
    m_color = color;
    // Not setText(): an ampersand in a name is no shortcut.
    setAccessibleName(name);
    setPlainToolTip(this, tr("Hide or show %1").arg(name));
    updateGeometry();
    update();
}

QSize LegendItem::sizeHint() const
{
    const int text = qMin(fontMetrics().horizontalAdvance(m_name) + 1, longestName);
    return {swatchSide + swatchGap + text, fontMetrics().height() + 4};
}

QSize LegendItem::minimumSizeHint() const
{
    return {swatchSide + swatchGap + space::large, fontMetrics().height() + 4};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, swatchSide, height()));
    const QPointF center = QRectF(box).center();
    if (isChecked()) {
        drawSwatch(&painter, center, m_color, swatchSide);
    } else {
        const double half = swatchSide / 2.0;
        drawPanel(&painter, QRectF(center - QPointF(half, half), center + QPointF(half, half)), QColor(),
                  mixed(m_color, c.surface, 0.4), radius::swatch, 1.5);
    }
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(swatchSide + swatchGap, 0, 0, 0));
    painter.setPen(!isChecked() ? c.disabled : underMouse() ? c.text : c.muted);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    if (hasFocus()) {
        drawPanel(&painter, text.adjusted(-2, 0, 0, 0), QColor(), c.accent, 3, 1.5);
    }
}

LegendRow::LegendRow(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(this, 14, 2));
    // Not Fixed: that would hold it at the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::setEntries(const QVector<Entry> &entries)
{
    // Items are kept where possible: a refresh must not take the focus away from one.
    while (m_items.size() > entries.size()) {
        delete m_items.takeLast();
    }
    while (m_items.size() < entries.size()) {
        const int index = int(m_items.size());
        auto *const item = new LegendItem(this);
        m_items.append(item);
        layout()->addWidget(item);
        connect(item, &LegendItem::toggled, this, [this, index](bool shown) { Q_EMIT toggled(index, shown); });
    }
    for (int i = 0; i < m_items.size(); ++i) {
        m_items.at(i)->setEntry(entries.at(i).name, entries.at(i).color);
        setShown(i, entries.at(i).visible);
    }
    updateGeometry();
}

bool LegendRow::isShown(int index) const
{
    return index >= 0 && index < m_items.size() && m_items.at(index)->isChecked();
}

void LegendRow::setShown(int index, bool shown)
{
    if (index >= 0 && index < m_items.size()) {
        const QSignalBlocker blocker(m_items.at(index));
        m_items.at(index)->setChecked(shown);
        m_items.at(index)->update();
    }
}

} // namespace cb::ui
