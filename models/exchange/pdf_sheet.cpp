// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf_sheet.h"

#include "exchange/errors.h"
#include "exchange/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QMarginsF>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageLayout>

#include <algorithm>

namespace cb::exchange {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cb::exchange::Text)
};

constexpr int resolution = 1200; // dots an inch: fine enough for text to stand where it was measured
constexpr double margin = 48;    // points
constexpr double footerSpace = 26;
constexpr PdfText footerStyle{7.5, false, QColor(), false, false};

// Hands over what is written, piece by piece.
class SinkDevice : public QIODevice {
public:
    explicit SinkDevice(const TextSink &out)
        : m_out(out)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool refused() const { return m_refused; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_refused = m_refused || !m_out({data, static_cast<std::size_t>(size)});
        return size; // the writer does not look; refused() is asked at the end
    }

private:
    const TextSink &m_out;
    bool m_refused = false;
};

void prepare(QPdfWriter &paper, const PdfInfo &info)
{
    paper.setResolution(resolution);
    paper.setTitle(info.title);
    paper.setCreator(QStringLiteral("Creators & Backers"));
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                    info.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                    QMarginsF(margin, margin, margin, margin), QPageLayout::Point));
}

int flagsOf(const PdfText &style, bool breaksWords)
{
    const int wrap = breaksWords ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
    return static_cast<int>(style.right ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignTop) |
           (style.wraps ? wrap : static_cast<int>(Qt::TextSingleLine));
}

} // namespace

PdfSheet::PdfSheet(QPdfWriter &paper, const PdfInfo &info, int pages)
    : m_paper(paper)
    , m_info(info)
    , m_pages(pages)
    , m_scale(resolution / 72.0)
    , m_width(paper.width() / m_scale)
    , m_height(paper.height() / m_scale - footerSpace)
{
    if (pages == 0)
        return;
    m_painter.begin(&paper);
    m_painter.setRenderHint(QPainter::Antialiasing);
    footer();
}

PdfSheet::~PdfSheet() = default;

void PdfSheet::ensure(double space)
{
    if (y + space > m_height && y > 0)
        newPage();
}

void PdfSheet::newPage()
{
    ++m_page;
    y = 0;
    if (m_painter.isActive()) {
        m_paper.newPage();
        footer();
    }
    if (onNewPage)
        onNewPage();
}

void PdfSheet::footer()
{
    PdfText style = footerStyle;
    style.colour = ink::muted;
    const double top = m_height + footerSpace - 12;
    line(0, m_width, top - 4);
    const QString pages = Words::tr("Page %1 of %2").arg(m_page).arg(m_pages);
    const double right = widthOf(pages, style);
    text({0, top, m_width - right - 12, 12}, m_info.footer, style);
    style.right = true;
    text({m_width - right - 1, top, right + 1, 12}, pages, style);
}

QRectF PdfSheet::px(const QRectF &box) const
{
    return {px(box.x()), px(box.y()), px(box.width()), px(box.height())};
}

// Fonts whose digits are all as wide as each other.
QFont PdfSheet::font(const PdfText &style) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(style.size);
    font.setBold(style.bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05); // too little to see; it keeps "fi" two letters for searching
    return font;
}

double PdfSheet::widthOf(const QString &text, const PdfText &style) const
{
    return QFontMetricsF(font(style), &m_paper).horizontalAdvance(text) / m_scale;
}

double PdfSheet::lineHeight(const PdfText &style) const
{
    return QFontMetricsF(font(style), &m_paper).height() / m_scale;
}

namespace {

// Whether some word is wider than the box.
bool breaksWords(const QFontMetricsF &metrics, const QString &text, double width)
{
    const auto words = text.split(QLatin1Char(' '));
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
}

} // namespace

double PdfSheet::heightOf(const QString &text, double width, const PdfText &style) const
{
    const QFontMetricsF metrics(font(style), &m_paper);
    if (!style.wraps || (metrics.horizontalAdvance(text) <= px(width) && !text.contains(QLatin1Char('\n'))))
        return metrics.height() / m_scale;
    PdfText left = style;
    left.right = false;
    const int flags = flagsOf(left, breaksWords(metrics, text, px(width)));
    return metrics.boundingRect(QRectF(0, 0, px(width), 1e9), flags, text).height() / m_scale;
}

void PdfSheet::text(const QRectF &box, const QString &text, const PdfText &style)
{
    if (!m_painter.isActive() || text.isEmpty())
        return;
    m_painter.setFont(font(style));
    m_painter.setPen(style.colour);
    const QFontMetricsF metrics(m_painter.font(), &m_paper);
    QString shown = text;
    if (!style.wraps && metrics.horizontalAdvance(text) > px(box.width()) + 1)
        shown = metrics.elidedText(text, Qt::ElideRight, px(box.width()));
    const int flags = flagsOf(style, style.wraps && breaksWords(metrics, text, px(box.width())));
    m_painter.drawText(px(box), flags | static_cast<int>(Qt::TextDontClip), shown);
}

void PdfSheet::paragraph(const QString &text, const PdfText &style)
{
    PdfText wrapping = style;
    wrapping.wraps = true;
    for (const QString &part : text.split(QLatin1Char('\n'))) {
        const double height = heightOf(part, m_width, wrapping);
        ensure(height);
        this->text({0, y, m_width, height}, part, wrapping);
        y += height;
    }
}

void PdfSheet::line(double fromX, double toX, double atY, const QColor &colour, double thickness)
{
    if (!m_painter.isActive())
        return;
    m_painter.setPen(QPen(colour, px(thickness)));
    m_painter.drawLine(QPointF(px(fromX), px(atY)), QPointF(px(toX), px(atY)));
}

void PdfSheet::fill(const QRectF &box, const QColor &colour)
{
    if (m_painter.isActive())
        m_painter.fillRect(px(box), colour);
}

void PdfSheet::image(const QRectF &box, const QImage &image)
{
    if (m_painter.isActive())
        m_painter.drawImage(px(box), image);
}

int countPages(const PdfInfo &info, const std::function<void(PdfSheet &)> &draw)
{
    QBuffer nowhere;
    QPdfWriter paper(&nowhere);
    prepare(paper, info);
    PdfSheet counted(paper, info, 0);
    draw(counted);
    return counted.page();
}

Result<void> writePdf(const PdfInfo &info, const std::function<void(PdfSheet &)> &draw, const TextSink &out)
{
    const int pages = countPages(info, draw);
    if (pages > mostPages)
        return Error(errors::tooManyPages, {{"limit", std::to_string(mostPages)}});
    SinkDevice device(out);
    {
        QPdfWriter paper(&device);
        prepare(paper, info);
        PdfSheet sheet(paper, info, pages);
        draw(sheet);
    }
    return device.refused() ? Result<void>(Error(errors::unwritable)) : Result<void>();
}

} // namespace cb::exchange
