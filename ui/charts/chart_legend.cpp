// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>

#include <functional>

namespace cb::ui {

namespace {

class Entry : public QAbstractButton {
public:
    std::function<void()> only;

    explicit Entry(const LegendItem &item)
        : m_item(item)
    {
        setText(item.name);
        setCheckable(true);
        setChecked(true);
        setAccessibleName(item.name);
        setAccessibleDescription(ChartLegend::tr("Space hides it or shows it again, Return shows it alone."));
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(text()) + 18 + 4,
                QFontMetrics(textFont(TextStyle::Body)).height() + 4};
    }

protected:
    // The first click of two has hidden it, or shown it; that is undone by showing it alone.
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        event->accept();
        if (event->button() == Qt::LeftButton)
            only();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            only();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (showsFocus(*this))
            drawFocus(painter, rect(), 4, palette());
        painter.setOpacity(isChecked() ? 1.0 : 0.45);
        drawSign(painter, QRectF(2, (height() - 10) / 2.0, 10, 10), m_item, palette());
        QFont shown = textFont(TextStyle::Body);
        shown.setStrikeOut(!isChecked());
        painter.setFont(shown);
        painter.setPen(color(Role::Muted, palette()));
        painter.drawText(rect().adjusted(18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 18));
    }

private:
    LegendItem m_item;
};

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, space::s, 0);
}

void ChartLegend::setSeries(const QVector<LegendItem> &series, const QStringList &hidden)
{
    auto *row = layout();
    QStringList names;
    for (const LegendItem &one : series)
        names << one.name;
    if (names != m_names) {
        while (QLayoutItem *item = row->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const LegendItem &one : series) {
            auto *entry = new Entry(one);
            row->addWidget(entry);
            entry->only = [this, name = one.name] { Q_EMIT onlyWanted(name); };
            entry->show(); // now, so that it counts in the height
            connect(entry, &QAbstractButton::clicked, this, [this, name = one.name] { Q_EMIT toggled(name); });
        }
        m_names = names;
    }
    setFixedHeight(layout()->heightForWidth(width()));
    for (int i = 0; i < names.size(); ++i)
        static_cast<QAbstractButton *>(row->itemAt(i)->widget())->setChecked(!hidden.contains(names[i]));
}

// Settled here, since a page with anything in it whose height follows from its width is given the height it would like,
// not the one it needs.
void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(layout()->heightForWidth(width()));
}

} // namespace cb::ui
