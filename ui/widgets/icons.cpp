// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/style/colors.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QSvgRenderer>

#include <array>
#include <memory>

namespace cb::ui {
namespace {

constexpr std::array names{
    "",         "overview", "models",  "funding", "revenue", "returns", "reports",  "scenarios", "parties",
    "protocol", "checks",   "person",  "import",  "export",  "plus",    "search",   "close",     "warning",
    "error",    "info",     "success", "copy",    "undo",    "redo",    "more",     "calendar",  "chevron",
    "filter",   "table",    "edit",    "trash",   "folder",  "print",   "settings", "hide",
};
static_assert(names.size() == std::size_t(Icon::Hide) + 1);

// One renderer an icon and colour; used on the GUI thread only.
QSvgRenderer *renderer(Icon which, const QColor &color)
{
    static QHash<quint64, std::shared_ptr<QSvgRenderer>> renderers;
    const quint64 key = (quint64(which) << 32) | color.rgba();
    std::shared_ptr<QSvgRenderer> &found = renderers[key];
    if (!found) {
        QFile file(QStringLiteral(":/cb/icons/%1.svg").arg(QLatin1String(names[std::size_t(which)])));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        drawing.replace("#000", color.name(QColor::HexRgb).toLatin1());
        found = std::make_shared<QSvgRenderer>(drawing);
    }
    return found.get();
}

class TintedIcon : public QIconEngine {
public:
    explicit TintedIcon(Icon which)
        : m_which(which)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colors &c = colors(QGuiApplication::palette());
        paintIcon(painter, m_which, rect, mode == QIcon::Disabled ? c.disabled : c.text);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(m_which); }
    bool isNull() override { return m_which == Icon::None; }

private:
    Icon m_which;
};

} // namespace

QIcon icon(Icon which)
{
    return which == Icon::None ? QIcon() : QIcon(new TintedIcon(which));
}

void paintIcon(QPainter *painter, Icon which, const QRectF &rect, const QColor &color)
{
    if (which == Icon::None) {
        return;
    }
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer(which, color)->render(painter, square);
}

} // namespace cb::ui
