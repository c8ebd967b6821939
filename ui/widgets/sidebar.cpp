// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/style/style_parts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>

namespace cb::ui {

namespace {

class Entry : public QAbstractButton {
public:
    Entry(const QString &title, const QString &icon)
        : m_icon(icon)
    {
        setText(title);
        setCheckable(true);
        setAccessibleName(title);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(36);
    }
    QSize sizeHint() const override { return {180, 36}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = color(isChecked() ? Role::Accent : Role::Text, palette());
        if (isChecked() || underMouse())
            drawPanel(painter, rect(), fieldRadius, color(isChecked() ? Role::AccentSoft : Role::Hover, palette()), {});
        if (showsFocus(*this))
            drawFocus(painter, rect(), fieldRadius, palette());
        painter.setOpacity(isEnabled() ? 1.0 : 0.4);
        drawIcon(painter, QRect(10, (height() - 18) / 2, 18, 18), m_icon, ink);
        painter.setFont(textFont(isChecked() ? TextStyle::BodyBold : TextStyle::Body));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(38, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }

private:
    QString m_icon;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_file(new Label(TextStyle::Caption, Role::Muted))
    , m_entries(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_viewTitle(new Label(tr("VIEW AS"), TextStyle::Caption, Role::Muted))
    , m_viewers(new QComboBox)
{
    setFixedWidth(208);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, space::l, 11, space::l);
    column->setSpacing(2);
    auto *name = new Label(QStringLiteral("Creators & Backers"), TextStyle::Heading);
    name->setIndent(10);
    m_file->setIndent(10);
    m_file->setElided(true);
    m_file->setContentsMargins(10, 0, 0, 0);
    column->addWidget(name);
    column->addWidget(m_file);
    column->addSpacing(space::m);
    m_entries->setSpacing(1);
    column->addLayout(m_entries);
    column->addSpacing(space::l);
    m_viewTitle->setIndent(10);
    column->addWidget(m_viewTitle);
    column->addSpacing(space::xs);
    m_viewers->setAccessibleName(tr("View as"));
    m_viewers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_viewers->setMinimumContentsLength(8);
    m_viewers->view()->setMinimumWidth(260);
    m_viewers->setMaxVisibleItems(24);
    column->addWidget(m_viewers);
    column->addStretch(1);
    connect(m_viewers, &QComboBox::activated, this,
            [this] { Q_EMIT viewerChosen(m_viewers->currentData().toString()); });
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
}

void Sidebar::setFile(const QString &name, const QString &path)
{
    m_file->setText(name);
    setPlainToolTip(m_file, path);
}

void Sidebar::addPage(const QString &title, const QString &icon)
{
    auto *entry = new Entry(title, icon);
    m_group->addButton(entry, static_cast<int>(m_group->buttons().size()));
    m_entries->addWidget(entry);
}

void Sidebar::setCurrent(int page)
{
    if (auto *entry = m_group->button(page))
        entry->setChecked(true);
}

void Sidebar::setPagesEnabled(bool enabled)
{
    const auto entries = m_group->buttons();
    for (QAbstractButton *entry : entries)
        entry->setVisible(enabled);
    m_viewTitle->setVisible(enabled);
    m_viewers->setVisible(enabled);
}

void Sidebar::setViewers(const QVector<Viewer> &viewers, const QString &current)
{
    m_viewers->clear();
    for (const Viewer &viewer : viewers)
        m_viewers->addItem(viewer.title, viewer.id);
    m_viewers->setCurrentIndex(qMax(0, m_viewers->findData(current)));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Role::Border, palette()));
}

} // namespace cb::ui
