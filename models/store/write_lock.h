// SPDX-License-Identifier: GPL-3.0-or-later
// The right to write one document, held by one process at a time: a lock on the hidden file `.<name>.lock` beside it,
// which the kernel frees when its holder ends, however it ends. The file says whose document it guards (documentMark)
// for as long as a writer is at work, and is removed by a clean close. So a rollback journal that a crash of ours left
// behind has such a file for a witness, and a journal that came with somebody else's document has none.
#pragma once

#include "engine/result.h"

#include <filesystem>
#include <memory>

namespace cb::store {

class WriteLock {
public:
    // Errors: lockedByAnother, readOnlyFile, foreignSidecar (something that is no lock file has its name), ioFailed.
    static Result<std::unique_ptr<WriteLock>> acquire(const std::filesystem::path &document);
    // True where the lock file beside the document, held or left behind, carries this mark.
    static bool names(const std::filesystem::path &document, const std::string &mark);
    static std::filesystem::path pathFor(const std::filesystem::path &document);
    // Removes the file, unless a rollback journal still needs its witness; then frees the lock.
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

    // Writes the mark, so that it outlasts a power cut. To be called once the sidecars have been judged.
    Result<void> claim(const std::string &mark);

private:
    WriteLock(std::filesystem::path document, int descriptor);

    std::filesystem::path m_document;
    int m_descriptor;
    bool m_found;           // it had content before: not ours to remove until claimed
    bool m_claimed = false; // a journal beside the document may be ours
};

} // namespace cb::store
