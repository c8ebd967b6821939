// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace cb::ui {

namespace {

constexpr int headerHeight = 54;
constexpr int longestTitle = 320; // before a longer one is shortened

class Header : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Surface, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border, palette()));
    }
};

} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new Header)
    , m_headerRows(new QGridLayout(m_header))
    , m_titleRow(new QHBoxLayout)
    , m_toolRow(new QWidget)
    , m_actions(new QHBoxLayout)
    , m_breadcrumb(new QPushButton)
    , m_title(new Label(title, TextStyle::Title))
    , m_state(new Chip)
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_headerRows->setContentsMargins(space::xl, 0, space::xl, 0);
    m_headerRows->setSpacing(space::s);
    m_headerRows->setColumnStretch(0, 1);
    m_headerRows->setRowMinimumHeight(0, headerHeight - 1);
    m_header->setFixedHeight(headerHeight);
    m_titleRow->setSpacing(space::s);
    m_breadcrumb->setProperty("look", QStringLiteral("link"));
    m_breadcrumb->hide();
    m_state->hide();
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_titleRow->addWidget(m_breadcrumb);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_state);
    m_titleRow->addStretch(1);
    auto *tools = new QHBoxLayout(m_toolRow);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(space::s);
    m_actions->setSpacing(space::s);
    m_headerRows->addLayout(m_titleRow, 0, 0);
    m_headerRows->addWidget(m_toolRow, 0, 1);
    m_headerRows->addLayout(m_actions, 0, 2);
    outer->addWidget(m_header);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_messages);
    m_content->setSpacing(space::l);
    column->addLayout(m_content, 1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    connect(m_breadcrumb, &QPushButton::clicked, this, &Page::breadcrumbChosen);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeader();
    return QWidget::event(event);
}

// Tools go below the title where both have no room side by side.
void Page::fitHeader()
{
    const QFontMetrics metrics(textFont(TextStyle::Title));
    const int title = qMin(metrics.horizontalAdvance(m_title->text()), longestTitle);
    const int beside = m_titleRow->sizeHint().width() - m_title->sizeHint().width();
    const int tools = m_toolRow->sizeHint().width();
    const int needed = title + beside + tools + m_actions->sizeHint().width() + 2 * space::xl + 2 * space::s;
    const bool narrow = tools > 0 && width() < needed;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_headerRows->removeWidget(m_toolRow);
    if (narrow)
        m_headerRows->addWidget(m_toolRow, 1, 0, 1, 3, Qt::AlignLeft | Qt::AlignTop);
    else
        m_headerRows->addWidget(m_toolRow, 0, 1);
    m_header->setFixedHeight(narrow ? headerHeight + fieldHeight + 2 * space::s : headerHeight);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Page::setBreadcrumb(const QString &parent)
{
    m_breadcrumb->setText(parent + QStringLiteral(" ›"));
    m_breadcrumb->setVisible(!parent.isEmpty());
}

void Page::setState(const QString &text, Tone tone)
{
    m_state->setState(text, tone);
}

void Page::addTool(QWidget *tool)
{
    m_toolRow->layout()->addWidget(tool);
}

QPushButton *Page::addAction(const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    if (primary)
        button->setProperty("look", QStringLiteral("primary"));
    m_actions->addWidget(button);
    return button;
}

} // namespace cb::ui
