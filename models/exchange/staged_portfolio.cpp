// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/staged_portfolio.h"

#include "exchange/json_errors.h"
#include "portfolio/errors.h"
#include "portfolio/payments.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cb::exchange {

namespace {

using portfolio::Access;
using portfolio::Portfolio;

Error failure(const std::filesystem::path &path, int code)
{
    return Error(errors::ioFailed,
                 {{"file", path.string()}, {"reason", std::error_code(code, std::generic_category()).message()}});
}

// Makes the new name outlast a power cut.
Result<void> syncFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int code = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : Result<void>(failure(folder, code));
}

// Never takes the place of another file.
bool takeFreeName(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    return (errno == EINVAL || errno == ENOSYS) && ::link(from.c_str(), to.c_str()) == 0;
}

} // namespace

Result<bool> isEmpty(Portfolio &portfolio)
{
    const auto facts = portfolio.facts();
    for (const portfolio::RecordType &type : portfolio::recordTypes())
        if (!facts->records(type.kind).empty())
            return false;
    const auto counted = portfolio::countPayments(portfolio, {}, {});
    if (!counted)
        return counted.error();
    return counted->payments == 0;
}

Result<std::unique_ptr<StagedPortfolio>> StagedPortfolio::make(const std::filesystem::path &target,
                                                               const std::string &name, bool mayReplaceEmpty)
{
    std::unique_ptr<StagedPortfolio> staged(new StagedPortfolio);
    std::error_code unreadable;
    const bool exists = std::filesystem::exists(std::filesystem::symlink_status(target, unreadable));
    if (exists && !mayReplaceEmpty)
        return Error(errors::fileExists, {{"file", target.string()}});
    const std::filesystem::path whole = std::filesystem::absolute(target, unreadable);
    const std::filesystem::path folder = std::filesystem::canonical(whole.parent_path(), unreadable);
    if (unreadable)
        return failure(target, unreadable.value());
    staged->m_target = folder / whole.filename();
    if (exists) {
        auto opened = Portfolio::open(target, Access::ReadWrite);
        if (!opened)
            return opened.error();
        staged->m_replaced = std::move(*opened);
        const auto empty = isEmpty(*staged->m_replaced);
        if (!empty)
            return empty.error();
        if (!*empty)
            return Error(portfolio::errors::notEmpty, {{"file", target.string()}});
    }
    const std::filesystem::path pattern = folder / ("." + whole.filename().string() + "-XXXXXX");
    staged->m_folder = std::make_unique<QTemporaryDir>(QFile::decodeName(pattern.c_str()));
    if (!staged->m_folder->isValid())
        return failure(target, errno);
    const QByteArray inside = QFile::encodeName(staged->m_folder->path());
    auto created = Portfolio::create(std::filesystem::path(inside.toStdString()) / whole.filename(), name);
    if (!created)
        return created.error();
    staged->m_portfolio = std::move(*created);
    return staged;
}

Result<void> StagedPortfolio::publish()
{
    const std::filesystem::path made = m_portfolio->path();
    m_portfolio.reset();
    const bool done = m_replaced ? ::rename(made.c_str(), m_target.c_str()) == 0 : takeFreeName(made, m_target);
    if (!done && errno == EEXIST)
        return Error(errors::fileExists, {{"file", m_target.string()}});
    if (!done)
        return failure(m_target, errno);
    m_replaced.reset();
    return syncFolder(m_target.parent_path());
}

} // namespace cb::exchange
