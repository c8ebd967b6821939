// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_menu.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/style/style_parts.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/questions.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolTip>

namespace cb::ui {

ChartMenu::ChartMenu(const ChartSource &chart, QWidget *over)
    : QAbstractButton(over)
    , m_chart(chart)
    , m_over(over)
{
    setAccessibleName(tr("Chart menu"));
    setPlainToolTip(this, tr("Show as table, copy, export"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    resize(sizeHint());
    connect(this, &QAbstractButton::clicked, this, [this] { open(mapToGlobal(rect().bottomLeft())); });
    over->installEventFilter(this);
    place();
}

QSize ChartMenu::sizeHint() const
{
    const int high = QFontMetrics(textFont(TextStyle::Body)).height() + 2;
    return {high + 6, high};
}

void ChartMenu::place()
{
    move(m_over->width() - width(), 0);
}

bool ChartMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    if (event->type() != QEvent::ContextMenu)
        return QAbstractButton::eventFilter(watched, event);
    open(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

void ChartMenu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        drawPanel(painter, rect(), 4, color(Role::Hover, palette()), color(Role::Border, palette()));
    if (showsFocus(*this))
        drawFocus(painter, rect(), 4, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(underMouse() || showsFocus(*this) ? Role::Text : Role::Muted, palette()));
    const QPointF middle(width() / 2.0, height() / 2.0);
    for (const double x : {-5.0, 0.0, 5.0})
        painter.drawEllipse(middle + QPointF(x, 0), 1.4, 1.4);
}

void ChartMenu::open(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as table…"), this, &ChartMenu::showTable);
    menu->addAction(tr("Copy"), this, &ChartMenu::copy);
    menu->addAction(tr("Export…"), this, &ChartMenu::exportAs);
    menu->popup(at);
}

void ChartMenu::copy() const
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(m_chart.table()));
    data->setImageData(chartPicture(m_chart));
    QGuiApplication::clipboard()->setMimeData(data);
}

QDialog *ChartMenu::showTable()
{
    auto *dialog = new ChartTableDialog(m_chart, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void ChartMenu::exportAs()
{
    QString name = m_chart.title();
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.replace(bad, QLatin1Char('-'));
    const QStringList kinds{tr("Picture (*.png)"), tr("Vector picture (*.svg)"), tr("PDF (*.pdf)"),
                            tr("Table (*.csv)")};
    QString kind = kinds.first();
    QString path = askWhereToSave(window(), tr("Export the chart"), name + QStringLiteral(".png"),
                                  kinds.join(QStringLiteral(";;")), &kind);
    if (path.isEmpty())
        return;
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                     QStringLiteral("csv")};
    if (!endings.contains(QFileInfo(path).suffix().toLower()))
        path += QLatin1Char('.') + endings.value(kinds.indexOf(kind), endings.first());
    const QString wrong = exportChart(m_chart, path);
    if (wrong.isEmpty())
        return QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Written to %1.").arg(path), this);
    QMessageBox box(QMessageBox::Warning, tr("Export the chart"), wrong, QMessageBox::Ok, window());
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace cb::ui
