// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the registration form from what others have written: a model card, or the header of a file of weights.
#include "ui/pages/models/register_page.h"

#include "exchange/artifact_header.h"
#include "exchange/model_card.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/forms/draft_rows.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using tables::fromUtf8;

namespace {

enum Detail : std::size_t { Performance, Constraints, Metadata };

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << fromUtf8(text);
    return list.join(QLatin1String(", "));
}

} // namespace

QMenu *RegisterPage::makeFillMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Model card (README.md)…"), this, [this] {
        const QString path = askForFile(this, tr("Choose a model card"), tr("Markdown (*.md);;All files (*)"));
        if (!path.isEmpty())
            fillFromFile(path);
    });
    menu->addAction(tr("Weights (safetensors, GGUF, ONNX)…"), this, [this] {
        const QString path = askForFile(this, tr("Choose a file of weights"),
                                        tr("Weights (*.safetensors *.gguf *.onnx);;All files (*)"));
        if (!path.isEmpty())
            fillFromFile(path);
    });
    menu->addAction(tr("Paste a model card"), this, [this] { fillFromText(QGuiApplication::clipboard()->text()); });
    return menu;
}

void RegisterPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RegisterPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        fillFromFile(urls.first().toLocalFile());
}

// What a file is is seen by its beginning, not by its name.
void RegisterPage::fillFromFile(const QString &path)
{
    const std::filesystem::path file = path.toStdString();
    if (const auto header = exchange::readArtifactHeader(file))
        return fillFromHeader(*header, QFileInfo(path).fileName());
    else if (header.error().code() != std::string_view("unknown_artifact"))
        return showError(header.error());
    const auto card = exchange::readModelCard(file);
    if (!card)
        return showError(card.error());
    fillFromCard(*card, QFileInfo(path).fileName());
}

void RegisterPage::fillFromText(const QString &text)
{
    const auto card = exchange::parseModelCard(text.toStdString());
    if (!card)
        return showError(card.error());
    fillFromCard(*card, tr("the clipboard"));
}

// Only what is stated is taken; nothing that somebody typed is emptied.
int RegisterPage::fillLine(QLineEdit *line, const std::string &text)
{
    if (text.empty())
        return 0;
    line->setText(fromUtf8(text));
    return 1;
}

void RegisterPage::fillFromCard(const exchange::ModelCard &card, const QString &source)
{
    int taken = fillLine(m_name, card.name) + fillLine(m_task, card.task) + fillLine(m_summary, card.summary);
    if (!card.licence.empty()) {
        m_licence->setEditText(fromUtf8(card.licence));
        ++taken;
    }
    for (const exchange::CardResult &result : card.results)
        m_details[Performance]->addRow({fromUtf8(result.metric), fromUtf8(result.dataset),
                                        fromUtf8(result.value.toString()), QString(), QString()});
    const auto note = [this, &taken](const QString &key, const QString &value) {
        if (value.isEmpty())
            return;
        m_details[Metadata]->addRow({key, value});
        ++taken;
    };
    note(QStringLiteral("library"), fromUtf8(card.library));
    note(QStringLiteral("languages"), joined(card.languages));
    note(QStringLiteral("datasets"), joined(card.datasets));
    note(QStringLiteral("base model"), joined(card.baseModels));
    note(QStringLiteral("tags"), joined(card.tags));
    QStringList words = {tr("Filled from %1: %n field(s)", nullptr, taken).arg(source)};
    words << tr("%n performance figure(s)", nullptr, static_cast<int>(card.results.size()));
    if (!card.notTaken.empty())
        words << tr("not taken, as it is no number: %1").arg(joined(card.notTaken));
    const bool forbidden = exchange::forbidsRevenue(card.licence);
    if (forbidden)
        words << tr("the licence %1 may not allow earning revenue").arg(fromUtf8(card.licence));
    filled(words, forbidden || !card.notTaken.empty());
}

void RegisterPage::fillFromHeader(const exchange::ArtifactHeader &header, const QString &source)
{
    int taken = fillLine(m_name, header.name);
    if (!header.licence.empty()) {
        m_licence->setEditText(fromUtf8(header.licence));
        ++taken;
    }
    const auto note = [this, &taken](const QString &key, const QString &value) {
        if (value.isEmpty())
            return;
        m_details[Metadata]->addRow({key, value});
        ++taken;
    };
    note(QStringLiteral("format"), fromUtf8(header.format));
    note(QStringLiteral("architecture"), fromUtf8(header.architecture));
    note(QStringLiteral("weight types"), fromUtf8(header.types));
    if (header.parameters)
        note(QStringLiteral("parameters"), QString::number(*header.parameters));
    if (header.tensors)
        note(QStringLiteral("tensors"), QString::number(*header.tensors));
    filled({tr("Filled from %1: %n field(s)", nullptr, taken).arg(source)}, false);
}

void RegisterPage::filled(const QStringList &words, bool warn)
{
    m_dirty = true;
    validate(false);
    showRequirements();
    messages()->showMessage(warn ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                            words.join(QStringLiteral(" · ")));
}

} // namespace cb::ui
