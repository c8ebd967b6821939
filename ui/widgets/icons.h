// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own line icons, drawn from SVG at the size asked for. icon() follows the text colour of the
// application's palette whenever it is painted, so it never has to be replaced when the theme changes.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QRectF>

namespace cb::ui {

enum class Icon {
    None,
    Overview,
    Models,
    Funding,
    Revenue,
    Returns,
    Reports,
    Scenarios,
    Parties,
    Protocol,
    Checks,
    Person,
    Import,
    Export,
    Plus,
    Search,
    Close,
    Warning,
    Error,
    Info,
    Success,
    Copy,
    Undo,
    Redo,
    More,
    Calendar,
    Chevron,
    Filter,
    Table,
    Edit,
    Trash,
    Folder,
    Print,
    Settings,
    Hide,
};

QIcon icon(Icon which);
// Always in the given colour, whatever the palette.
void paintIcon(QPainter *painter, Icon which, const QRectF &rect, const QColor &color);

} // namespace cb::ui
