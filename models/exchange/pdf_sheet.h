// SPDX-License-Identifier: GPL-3.0-or-later
// A4 pages that are filled from top to bottom, each with a footer that says "page x of y". Everything is in points from
// the upper left corner of what the margins leave. A document is drawn twice: first only to count its pages. All text
// is plain text. Needs a QGuiApplication.
#pragma once

#include "exchange/csv_writer.h"

#include "engine/result.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <functional>

namespace cb::exchange {

struct PdfInfo {
    QString title;  // of the document, in its properties
    QString footer; // at the left
    bool landscape = false;
};

namespace ink {
inline const QColor text(0x1f, 0x23, 0x28);
inline const QColor muted(0x5b, 0x63, 0x6e);
inline const QColor line(0xd0, 0xd4, 0xda);
inline const QColor shade(0xf4, 0xf5, 0xf7);
inline const QColor accent(0x4f, 0x46, 0xc8);
} // namespace ink

struct PdfText {
    double size = 9; // points
    bool bold = false;
    QColor colour = ink::text;
    bool right = false;
    bool wraps = false;
};

class PdfSheet {
public:
    // `pages` 0: only counts.
    PdfSheet(QPdfWriter &paper, const PdfInfo &info, int pages);
    ~PdfSheet();
    PdfSheet(const PdfSheet &) = delete;
    PdfSheet &operator=(const PdfSheet &) = delete;

    double width() const { return m_width; }
    double height() const { return m_height; } // above the footer
    int page() const { return m_page; }

    double y = 0; // where the next thing goes
    // Begins a new page unless so much is left.
    void ensure(double space);
    void newPage();
    std::function<void()> onNewPage; // draws what every page but the first begins with

    double widthOf(const QString &text, const PdfText &style) const;
    double heightOf(const QString &text, double width, const PdfText &style) const; // wrapped
    double lineHeight(const PdfText &style) const;
    // In a box, from its top; what does not wrap is on one line.
    void text(const QRectF &box, const QString &text, const PdfText &style);
    // Over the whole width, moving on; broken between pages by lines of its own (\n) only.
    void paragraph(const QString &text, const PdfText &style);
    void line(double fromX, double toX, double atY, const QColor &colour = ink::line, double thickness = 0.5);
    void fill(const QRectF &box, const QColor &colour);
    void image(const QRectF &box, const QImage &image);

private:
    double px(double points) const { return points * m_scale; }
    QRectF px(const QRectF &box) const;
    QFont font(const PdfText &style) const;
    void footer();

    QPdfWriter &m_paper;
    const PdfInfo &m_info;
    int m_pages;
    double m_scale;
    double m_width;
    double m_height;
    int m_page = 1;
    QPainter m_painter; // not begun while pages are only counted
};

inline constexpr int mostPages = 1000;
// How many pages `draw` fills; nothing is written.
int countPages(const PdfInfo &info, const std::function<void(PdfSheet &)> &draw);
// Errors: tooManyPages [limit], unwritable.
Result<void> writePdf(const PdfInfo &info, const std::function<void(PdfSheet &)> &draw, const TextSink &out);

} // namespace cb::exchange
