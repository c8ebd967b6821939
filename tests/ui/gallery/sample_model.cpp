// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_model.h"

#include "ui/style/theme.h"
#include "ui/widgets/roles.h"

namespace cb::gallery {
namespace {

using namespace ui;

QStandardItem *cell(const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

QStandardItem *number(const QString &text)
{
    return cell(text, Qt::AlignRight);
}

QStandardItem *chip(const QString &text, Tone tone)
{
    auto *item = cell(text);
    item->setData(int(tone), roles::ChipTone);
    return item;
}

QStandardItem *trend(const QVector<double> &values)
{
    auto *item = number({});
    item->setData(QVariant::fromValue(values), roles::SparklineValues);
    return item;
}

} // namespace

QStandardItemModel *newModelsModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Model"), QStringLiteral("Domain"), QStringLiteral("Stage"),
                                      QStringLiteral("Revenue, 1Y"), QStringLiteral("Trend")});
    const QVector<double> rising{2, 2.6, 2.2, 3.4, 3, 4.2, 4, 5.4, 5.6, 6.4};
    const auto published = QStringLiteral("Published");
    model->appendRow({cell(QStringLiteral("Iris Segmenter")), cell(QStringLiteral("Medical imaging")),
                      chip(published, Tone::Positive), number(QStringLiteral("96,402.118")), trend(rising)});
    model->appendRow({cell(QStringLiteral("Harbor ASR")), cell(QStringLiteral("Speech")),
                      chip(published, Tone::Positive), number(QStringLiteral("61,338.900")), trend(rising)});
    model->appendRow({cell(QStringLiteral("Quill Summariser")), cell(QStringLiteral("Legal text")),
                      chip(QStringLiteral("Paused"), Tone::Warning), number(QStringLiteral("26,479.395")),
                      trend({5, 4, 4.4, 3, 3.2, 2})});
    model->appendRow({cell(QStringLiteral("Atlas Router")), cell(QStringLiteral("Logistics")),
                      chip(QStringLiteral("Draft"), Tone::Neutral), number(QStringLiteral("—")), trend({})});
    return model;
}

QStandardItemModel *newRoundsModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Round"), QStringLiteral("Progress"), QStringLiteral("Raised"), QStringLiteral("Closes")});
    const auto progress = [](double share) {
        auto *item = cell({});
        item->setData(share, roles::Progress);
        return item;
    };
    model->appendRow({cell(QStringLiteral("Atlas Router · Seed")), progress(0.72),
                      number(QStringLiteral("36,000 / 50,000")), number(QStringLiteral("12 Dec"))});
    model->appendRow({cell(QStringLiteral("Quill · Growth")), progress(0.412),
                      number(QStringLiteral("41,200 / 100,000")), number(QStringLiteral("31 Jan"))});
    return model;
}

QStandardItemModel *newRecipientsModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Recipient"), QStringLiteral("Share"), QStringLiteral("Amount")});
    const QStringList names{QStringLiteral("Creator"), QStringLiteral("Backers"),        QStringLiteral("Processors"),
                            QStringLiteral("Yield"),   QStringLiteral("Buyback & Burn"), QStringLiteral("Foundation"),
                            QStringLiteral("Network")};
    const QStringList shares{QStringLiteral("50.00 %"), QStringLiteral("30.00 %"), QStringLiteral("3.00 %"),
                             QStringLiteral("5.00 %"),  QStringLiteral("1.00 %"),  QStringLiteral("1.00 %"),
                             QStringLiteral("10.00 %")};
    for (int i = 0; i < names.size(); ++i) {
        auto *name = cell(names.at(i));
        name->setData(recipientColor(i), roles::Swatch);
        model->appendRow({name, number(shares.at(i)), number(QStringLiteral("100.000000"))});
    }
    QList<QStandardItem *> total{cell(QStringLiteral("Total")), number(QStringLiteral("100.00 %")),
                                 number(QStringLiteral("1,000.000000"))};
    for (QStandardItem *item : total) {
        item->setData(true, roles::Bold);
    }
    model->appendRow(total);
    return model;
}

} // namespace cb::gallery
