// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a model from its page, and what its forms show before they are saved.
#include "ui/pages/models/model_page.h"

#include "exchange/registration_document.h"
#include "tables/format.h"
#include "ui/forms/conversion_preview.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/fingerprint_box.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_table.h"
#include "ui/forms/requirement_items.h"
#include "ui/forms/terms_preview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"

#include <QtCore/QSaveFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using portfolio::Record;
using tables::fromUtf8;

void ModelPage::editModel()
{
    if (const auto *model = facts()->find<portfolio::Model>(m_model))
        (new RecordDialog(*session(), *model, {}, window()))->open();
}

// Canonical JSON, as `cbk register-manifest` writes it: whoever has the portfolio can make the same bytes.
void ModelPage::saveRegistration()
{
    const auto document = exchange::registrationDocument(*facts(), m_model, today());
    if (!document)
        return showError(document.error());
    const QString path =
        askWhereToSave(this, tr("Save the registration document"),
                       fromUtf8(m_model) + QStringLiteral(".registration.json"), tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(document->json);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return messages()->showMessage(MessageBar::Kind::Error, file.errorString());
    messages()->showMessage(MessageBar::Kind::Success,
                            tr("Written to %1. SHA-256 %2").arg(path, fromUtf8(document->sha256)));
}

void ModelPage::fingerprintVersion(RecordDialog &dialog)
{
    auto *box = new FingerprintBox(*session());
    dialog.addBelow(box);
    connect(box, &FingerprintBox::done, &dialog, [&dialog](const QString &sha256) {
        FieldEditor *editor = dialog.form()->editorOf("artifact_sha256");
        editor->setValue(sha256);
        Q_EMIT editor->changed();
    });
}

void ModelPage::changeStage()
{
    m_tabs->setCurrentWidget(m_stages);
    m_stages->add({{"on", today().toString()}});
}

// Publishing asks what the domain asks for; it is said, not forbidden: the domain decides.
void ModelPage::previewStage(RecordDialog &dialog)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *words = new Label(TextStyle::BodyBold);
    words->setWordWrap(true);
    auto *items = new FactList(FactList::Values::Left);
    column->addWidget(words);
    column->addWidget(items, 1);
    dialog.setPreview(box, [this, box, words, items](const std::optional<Record> &record) {
        const auto *entry = record ? std::get_if<portfolio::StageEntry>(&*record) : nullptr;
        const portfolio::Model *model = facts()->find<portfolio::Model>(m_model);
        const bool publishes = entry && model && entry->stage == portfolio::Stage::Published;
        box->setVisible(publishes);
        if (!publishes)
            return;
        const auto checks = portfolio::checkRequirements(*facts(), *model, entry->on);
        words->setText(checks.empty()   ? tr("The domain asks for nothing.")
                       : allMet(checks) ? tr("The model meets what its domain asks for.")
                                        : tr("The model does not show all that its domain asks for."));
        items->setItems(requirementItems(checks));
    });
}

// Who would get more and who less, from when.
void ModelPage::previewTerms(RecordDialog &dialog)
{
    auto *preview = new TermsPreview(facts(), m_current);
    dialog.setPreview(preview, [preview](const std::optional<Record> &record) {
        preview->show(record ? std::get_if<portfolio::Terms>(&*record) : nullptr);
    });
}

void ModelPage::previewConversion(RecordDialog &dialog)
{
    auto *preview = new ConversionPreview(facts());
    dialog.setPreview(preview, [preview](const std::optional<Record> &record) {
        preview->show(record ? std::get_if<portfolio::Conversion>(&*record) : nullptr);
    });
    dialog.resize(qMax(dialog.width(), 860), dialog.height());
}

} // namespace cb::ui
