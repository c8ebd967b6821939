// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/style/paint.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainterPath>
#include <QToolButton>

namespace cb::ui {
namespace {

class Segment : public QAbstractButton {
    Q_OBJECT

public:
    enum class Place { First, Middle, Last, Only };

    explicit Segment(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_text(text)
    {
        setCheckable(true);
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setPlace(Place place) { m_place = place; }

    QSize sizeHint() const override
    {
        // Room for the bold text, so that choosing does not move the neighbours.
        const QFontMetrics bold(textFont(TextStyle::BodyBold));
        return {bold.horizontalAdvance(m_text) + 26, bold.height() + 13};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &c = colors(palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool atLeft = m_place == Place::Only || m_place == (mirrored ? Place::Last : Place::First);
        const bool atRight = m_place == Place::Only || m_place == (mirrored ? Place::First : Place::Last);
        const QRectF inner = QRectF(rect()).adjusted(atLeft ? 1 : 0, 1, atRight ? -1 : 0, -1);
        paintBackground(&painter, c, inner, atLeft, atRight);
        if (!atRight) {
            painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), c.controlBorder);
        }
        painter.setFont(textFont(isChecked() ? TextStyle::BodyBold : TextStyle::Body));
        painter.setPen(!isEnabled() ? c.disabled : isChecked() ? c.accent : underMouse() ? c.text : c.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            drawFocusRing(&painter, inner.adjusted(1, 1, -1, -1), c.accent, 4);
        }
    }

private:
    void paintBackground(QPainter *painter, const Colors &c, const QRectF &inner, bool atLeft, bool atRight) const
    {
        const bool hovered = isEnabled() && underMouse();
        if (!isChecked() && !hovered) {
            return;
        }
        const SmoothPainting smooth(painter);
        painter->setClipRect(inner);
        const QRectF round = inner.adjusted(atLeft ? 0 : -10, 0, atRight ? 0 : 10, 0);
        drawPanel(painter, round, isChecked() ? c.accentSoft : c.hover, QColor(), radius::control - 1);
    }

    // Apart from text(), which would take an ampersand for a shortcut.
    QString m_text;
    Place m_place = Place::Middle;
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_menuButton(new QToolButton(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_menuButton);
    setButtonKind(m_menuButton, ButtonKind::Normal);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    m_menuButton->hide();
}

SegmentedControl::SegmentedControl(const QString &name, const QStringList &segments, QWidget *parent)
    : SegmentedControl(name, parent)
{
    setSegments(segments);
}

void SegmentedControl::setSegments(const QStringList &segments)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_menuButton->menu()->clear();
    m_current = segments.isEmpty() ? -1 : 0;
    for (const QString &text : segments) {
        auto *segment = new Segment(text, this);
        const int index = int(m_buttons.size());
        const bool first = index == 0;
        const bool last = index == segments.size() - 1;
        segment->setPlace(first && last ? Segment::Place::Only
                          : first       ? Segment::Place::First
                          : last        ? Segment::Place::Last
                                        : Segment::Place::Middle);
        segment->installEventFilter(this);
        connect(segment, &QAbstractButton::clicked, this, [this, index] { choose(index, Qt::MouseFocusReason); });
        m_layout->addWidget(segment);
        m_buttons.append(segment);
        QAction *action =
            m_menuButton->menu()->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, index] { choose(index, Qt::OtherFocusReason); });
    }
    updateButtons();
}

QString SegmentedControl::segmentText(int index) const
{
    return index >= 0 && index < count() ? m_buttons.at(index)->accessibleName() : QString();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    m_buttons.at(index)->setEnabled(enabled);
    m_menuButton->menu()->actions().at(index)->setEnabled(enabled);
}

void SegmentedControl::setCompact(bool compact)
{
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    updateButtons();
}

int SegmentedControl::fullWidth() const
{
    int width = 0;
    for (const auto *button : m_buttons) {
        width += button->sizeHint().width();
    }
    return width;
}

int SegmentedControl::compactWidth() const
{
    return m_menuButton->sizeHint().width();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= count()) {
        return;
    }
    m_current = index;
    updateButtons();
    Q_EMIT currentChanged(index);
}

void SegmentedControl::choose(int index, Qt::FocusReason reason)
{
    setCurrentIndex(index);
    updateButtons();
    if (!m_compact) {
        m_buttons.at(index)->setFocus(reason);
    }
}

void SegmentedControl::step(int direction)
{
    for (int index = m_current + direction; index >= 0 && index < count(); index += direction) {
        if (m_buttons.at(index)->isEnabled()) {
            choose(index, Qt::TabFocusReason);
            return;
        }
    }
}

bool SegmentedControl::handleKey(int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        step(-forward);
        return true;
    case Qt::Key_Right:
        step(forward);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Home:
        m_current > 0 ? choose(0, Qt::TabFocusReason) : void();
        return true;
    case Qt::Key_End:
        choose(count() - 1, Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

void SegmentedControl::updateButtons()
{
    const QList<QAction *> actions = m_menuButton->menu()->actions();
    for (int index = 0; index < count(); ++index) {
        auto *button = m_buttons.at(index);
        button->setChecked(index == m_current);
        button->setFocusPolicy(index == m_current ? Qt::StrongFocus : Qt::ClickFocus);
        button->setVisible(!m_compact);
        actions.at(index)->setChecked(index == m_current);
    }
    m_menuButton->setText(segmentText(m_current).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_menuButton->setAccessibleName(tr("%1: %2").arg(accessibleName(), segmentText(m_current)));
    m_menuButton->setVisible(m_compact);
    updateGeometry();
    update();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    if (m_compact) {
        return;
    }
    QPainter painter(this);
    const Colors &c = colors(palette());
    drawPanel(&painter, rect(), c.surface, c.controlBorder, radius::control);
}

} // namespace cb::ui

#include "segmented_control.moc"
