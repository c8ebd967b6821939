// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon SOURCE.svg TARGET.png SIZE: draws an icon with the renderer that the program itself uses.
#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdio>

int main(int count, char **arguments)
{
    const int size = count == 4 ? QString::fromLocal8Bit(arguments[3]).toInt() : 0;
    if (size < 8 || size > 1024) {
        std::fputs("usage: render_icon SOURCE.svg TARGET.png SIZE (8 to 1024)\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(arguments[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "render_icon: %s is not a drawing\n", arguments[1]);
        return 1;
    }
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    if (!image.save(QString::fromLocal8Bit(arguments[2]), "PNG")) {
        std::fprintf(stderr, "render_icon: %s cannot be written\n", arguments[2]);
        return 1;
    }
    return 0;
}
