// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace cb::ui {

namespace {

// The strokes of the file are black; the colour is put in before drawing.
QByteArray tinted(const QString &name, const QColor &color)
{
    QFile file(QLatin1String(":/icons/ui/") + name + QLatin1String(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("#000", color.name().toLatin1()) : QByteArray();
}

} // namespace

void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    QSvgRenderer renderer(tinted(name, color));
    if (renderer.isValid())
        renderer.render(&painter, rect);
}

QIcon icon(const QString &name, const QColor &color)
{
    QIcon result;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap(16 * ratio, 16 * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, pixmap.rect(), name, color);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace cb::ui
