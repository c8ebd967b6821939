// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "exchange/text.h"
#include "portfolio/validation.h"
#include "tables/format.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/identifiers.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"

#include <QtWidgets/QGridLayout>

namespace cb::ui {

using portfolio::Field;
using portfolio::FieldKind;
using portfolio::Kind;
using portfolio::Record;

namespace {

constexpr std::string_view reasonField = "override_reason";

QString textOf(const Field &field, const Record &record)
{
    QString text = QString::fromStdString(portfolio::print(field, field.value(record)));
    if (field.kind != FieldKind::Amount)
        return text;
    while (text.endsWith(QLatin1Char('0')) && text.contains(QLatin1Char('.')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

// A free id: from the record's name where it has one, else from its kind.
std::string freeIdOf(const portfolio::Facts &facts, const Record &record)
{
    const portfolio::RecordType &type = portfolio::typeOf(record);
    const Field *name = type.find("name");
    const std::string base = name ? slug(portfolio::print(*name, name->value(record))) : std::string(type.name);
    std::size_t number = name ? 1 : facts.records(type.kind).size() + 1;
    const auto numbered = [&] { return name && number == 1 ? base : base + "-" + std::to_string(number); };
    while (facts.exists(type.kind, numbered()))
        ++number;
    return numbered();
}

} // namespace

RecordForm::RecordForm(std::shared_ptr<const portfolio::Facts> facts, Record record, const QStringList &fixed,
                       FieldEditor::Marks marks, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_record(std::move(record))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    makeEditors(fixed, marks);
    arrange();
}

void RecordForm::makeEditors(const QStringList &fixed, FieldEditor::Marks marks)
{
    for (const Field &field : portfolio::typeOf(m_record).fields) {
        if (field.kind == FieldKind::Id || fixed.contains(tables::fromUtf8(field.name)))
            continue;
        auto *editor = new FieldEditor(field, *m_facts, marks, this);
        m_editors << editor;
        if (field.refersTo == Kind::Version && field.kind == FieldKind::Reference)
            fillVersions();
        if (!untouched(field))
            editor->setValue(textOf(field, m_record));
        connect(editor, &FieldEditor::changed, this, &RecordForm::edited);
        m_reasonAsked = m_reasonAsked || (field.name == reasonField && !editor->value().isEmpty());
    }
}

// A new record's amounts and days are empty until somebody fills them in.
bool RecordForm::untouched(const Field &field) const
{
    if (portfolio::entryOf(m_record) != 0 || field.kind == FieldKind::Flag)
        return false;
    const bool preset = field.kind == FieldKind::Choice && field.required;
    return !preset && field.value(m_record) == field.value(portfolio::typeOf(m_record).make());
}

std::optional<Record> RecordForm::record() const
{
    for (const FieldEditor *editor : m_editors)
        if (editor->isVisibleTo(this) && editor->newName().isEmpty() &&
            !portfolio::parse(editor->field(), editor->value().toStdString()))
            return std::nullopt;
    return read(false);
}

FieldEditor *RecordForm::editorOf(std::string_view field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&](const FieldEditor *editor) { return editor->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

QWidget *RecordForm::firstEditor() const
{
    const auto shown =
        std::find_if(m_editors.begin(), m_editors.end(), [](const FieldEditor *editor) { return !editor->isHidden(); });
    return shown == m_editors.end() ? nullptr : (*shown)->editor();
}

// Versions are those of the record's model.
void RecordForm::fillVersions()
{
    FieldEditor *editor = editorOf("version");
    const Field *model = portfolio::typeOf(m_record).find("model");
    if (!editor || !model || editor->field().kind != FieldKind::Reference)
        return;
    const FieldEditor *chosen = editorOf("model");
    const std::string id = chosen ? chosen->value().toStdString() : portfolio::print(*model, model->value(m_record));
    QVector<std::pair<QString, QString>> versions;
    for (const portfolio::Version &version : m_facts->ofModel<portfolio::Version>(id))
        versions << std::pair(QString::fromStdString(version.version), QString::fromStdString(version.version));
    editor->setChoices(versions);
}

// Two fields a row, those with longer texts alone; what does not apply is not there.
void RecordForm::arrange()
{
    const auto current = read(false);
    int row = 0;
    int column = 0;
    QWidget *before = nullptr;
    for (FieldEditor *editor : m_editors) {
        m_grid->removeWidget(editor);
        const bool shown = (!current || portfolio::applies(*current, editor->field())) &&
                           (editor->field().name != reasonField || m_reasonAsked);
        editor->setVisible(shown);
        if (!shown)
            continue;
        QWidget *heading = m_headings.value(editor);
        if ((editor->isWide() || heading) && column == 1)
            ++row, column = 0;
        if (heading)
            m_grid->addWidget(heading, row++, 0, 1, 2);
        m_grid->addWidget(editor, row, column, 1, editor->isWide() ? 2 : 1, Qt::AlignTop);
        column = editor->isWide() ? 2 : column + 1;
        if (column == 2)
            ++row, column = 0;
        if (before)
            setTabOrder(before, editor->editor());
        before = editor->editor();
    }
}

void RecordForm::edited()
{
    m_dirty = true;
    auto *editor = static_cast<FieldEditor *>(sender());
    editor->setError({});
    if (editor->field().kind == FieldKind::Choice)
        arrange();
    if (editor->field().name == "model")
        fillVersions();
    Q_EMIT changed();
}

std::optional<Record> RecordForm::read(bool showErrors) const
{
    Record record = m_record;
    bool fine = true;
    // Choices first: they decide what else applies.
    for (const bool choices : {true, false}) {
        for (FieldEditor *editor : m_editors) {
            const Field &field = editor->field();
            if ((field.kind == FieldKind::Choice) != choices)
                continue;
            const bool wanted = portfolio::applies(record, field);
            const bool named = !editor->newName().isEmpty();
            const auto value = !wanted ? Result<portfolio::Value>(portfolio::Value{})
                               : named ? Result<portfolio::Value>(portfolio::Value(editor->newName().toStdString()))
                                       : portfolio::parse(field, editor->value().toStdString());
            if (showErrors)
                editor->setError(value ? QString() : exchange::reasonText(value.error()));
            fine = fine && value.ok();
            if (value)
                static_cast<void>(field.set(record, *value));
        }
    }
    return fine || !showErrors ? std::optional(record) : std::nullopt;
}

void RecordForm::setHeadings(const QVector<std::pair<QString, QString>> &fieldsAndTitles)
{
    for (const auto &[field, title] : fieldsAndTitles)
        if (const FieldEditor *editor = editorOf(field.toStdString())) {
            auto *heading = new Label(title, TextStyle::BodyBold);
            heading->setContentsMargins(0, space::s, 0, 0);
            m_headings.insert(editor, heading);
        }
    arrange();
}

void RecordForm::giveId(Record &record) const
{
    const portfolio::RecordType &type = portfolio::typeOf(record);
    if (const auto place = type.idField(); place && portfolio::idOf(record).empty())
        static_cast<void>(type.fields[*place].set(record, portfolio::Value(freeIdOf(*m_facts, record))));
}

std::optional<Record> RecordForm::checked()
{
    auto record = read(true);
    if (!record)
        return std::nullopt;
    giveId(*record);
    const auto faults = portfolio::faultsOfShape(*record);
    showFaults(faults);
    return faults.empty() ? record : std::nullopt;
}

std::optional<portfolio::Edit> RecordForm::edit()
{
    auto record = read(true);
    if (!record)
        return std::nullopt;
    portfolio::Edit edit;
    for (const FieldEditor *editor : m_editors) {
        const QString name = editor->newName();
        if (name.isEmpty())
            continue;
        const std::string id = editor->field().refersTo == Kind::Party
                                   ? pickOrAdd<portfolio::Party>(*m_facts, name, edit)
                                   : pickOrAdd<portfolio::Domain>(*m_facts, name, edit);
        static_cast<void>(editor->field().set(*record, portfolio::Value(id)));
    }
    giveId(*record);
    if (showFaults(portfolio::faultsOfShape(*record)))
        return std::nullopt;
    edit.put(std::move(*record));
    return edit;
}

// Whether any has its field here; what has none is said by whoever takes the record.
bool RecordForm::showFaults(const std::vector<Error> &faults) const
{
    bool shown = false;
    for (const Error &fault : faults) {
        FieldEditor *editor = editorOf(fault.fact("field"));
        if (!editor || !editor->isVisibleTo(this))
            continue;
        editor->setError(exchange::reasonText(fault));
        shown = true;
    }
    return shown;
}

bool RecordForm::showError(const Error &error)
{
    FieldEditor *editor = editorOf(error.fact("field"));
    if (!editor || !editor->isVisibleTo(this))
        return false;
    editor->setError(exchange::reasonText(error));
    editor->editor()->setFocus();
    return true;
}

void RecordForm::askForReason()
{
    if (!editorOf(reasonField) || m_reasonAsked)
        return;
    m_reasonAsked = true;
    arrange();
}

} // namespace cb::ui
