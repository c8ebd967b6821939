// SPDX-License-Identifier: GPL-3.0-or-later
// Ids for records that people name: readable, made from the name, and free. Pickers that take a new name add its record
// to the same edit.
#pragma once

#include "portfolio/portfolio.h"

#include <QtCore/QString>

namespace cb::ui {

// "iris-segmenter" from "Iris Segmenter"; letters, digits and dashes.
std::string slug(std::string_view name);

template <class R>
std::string freeId(const portfolio::Facts &facts, std::string_view name)
{
    const std::string base = slug(name);
    std::string id = base;
    for (int i = 2; facts.find<R>(id); ++i)
        id = base + "-" + std::to_string(i);
    return id;
}

// The id of the record with that name; a new one is put into the edit where there is none.
template <class R>
std::string pickOrAdd(const portfolio::Facts &facts, const QString &name, portfolio::Edit &edit)
{
    const std::string wanted = name.trimmed().toStdString();
    for (const R &record : facts.all<R>())
        if (record.name == wanted)
            return record.id;
    R added;
    added.id = freeId<R>(facts, wanted);
    added.name = wanted;
    edit.put(added);
    return added.id;
}

} // namespace cb::ui
