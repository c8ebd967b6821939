// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation.h"

#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QtCore/QAbstractTableModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

namespace {

class Rows : public QAbstractTableModel {
public:
    Rows(const Explanation &explanation, QObject *parent)
        : QAbstractTableModel(parent)
        , m_explanation(explanation)
    {}
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_explanation.rows.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_explanation.columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        return role == Qt::DisplayRole ? QVariant(m_explanation.columns.value(section)) : aligned(section, role);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return m_explanation.rows[index.row()].value(index.column());
        return aligned(index.column(), role);
    }

private:
    QVariant aligned(int column, int role) const
    {
        if (role != Qt::TextAlignmentRole)
            return {};
        const bool right = column >= m_explanation.figuresFrom;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    Explanation m_explanation;
};

Label *wrapped(const QString &text, TextStyle style, Role role)
{
    auto *label = new Label(text, style, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QString Explanation::asText() const
{
    QStringList lines{title};
    lines += steps;
    if (!columns.isEmpty())
        lines << columns.join(QLatin1Char('\t'));
    for (const QStringList &row : rows)
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ExplanationDialog::ExplanationDialog(const Explanation &explanation, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(explanation.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(wrapped(explanation.title, TextStyle::Title, Role::Text));
    column->addWidget(wrapped(explanation.meaning, TextStyle::Body, Role::Muted));
    for (qsizetype i = 0; i < explanation.steps.size(); ++i)
        column->addWidget(wrapped(explanation.steps[i], i == 0 ? TextStyle::Body : TextStyle::BodyBold, Role::Text));
    if (!explanation.columns.isEmpty()) {
        auto *view = new TableView(explanation.title);
        view->setModel(new Rows(explanation, view));
        view->setMinimumHeight(180);
        column->addWidget(view, 1);
        view->fitColumns(0);
    }
    if (!explanation.note.isEmpty())
        column->addWidget(wrapped(explanation.note, TextStyle::Body, Role::Muted));
    if (explanation.columns.isEmpty())
        column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(copy);
    if (explanation.follow) {
        auto *link = new QPushButton(explanation.link);
        connect(link, &QPushButton::clicked, this, [this, follow = explanation.follow] {
            accept();
            follow();
        });
        buttons->addWidget(link);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [text = explanation.asText()] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const int columns = static_cast<int>(explanation.columns.size());
    resize(qBound(680, 138 * columns, parent ? qMax(680, parent->width() - 2 * space::xl) : 1200),
           columns == 0 ? 260 : 520);
}

} // namespace cb::ui
