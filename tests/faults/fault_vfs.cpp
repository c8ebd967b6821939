// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"

#include <csignal>
#include <new>
#include <sqlite3.h>

namespace cb::faults {

namespace {

struct FaultFile {
    sqlite3_file base;
    sqlite3_file *real; // in the memory behind this struct
};

sqlite3_vfs *below = nullptr;

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->real;
}

// Counts an operation; true where the fault is to happen.
bool due()
{
    Plan &current = plan();
    ++current.operations;
    const bool now =
        current.at > 0 && (current.operations == current.at || (current.persistent && current.operations > current.at));
    if (now) {
        ++current.fired;
        if (current.fault == Fault::Kill)
            std::raise(SIGKILL);
    }
    return now && current.fault != Fault::LostWrite;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    return due() ? SQLITE_IOERR_READ : real(file)->pMethods->xRead(real(file), into, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const Plan &current = plan();
    const bool next = current.at > 0 && current.operations + 1 == current.at;
    if (next && (current.fault == Fault::TornWrite || current.fault == Fault::Kill))
        real(file)->pMethods->xWrite(real(file), bytes, size / 2, offset);
    const long before = current.fired;
    if (due())
        return current.fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    if (current.fired > before)
        return SQLITE_OK;
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return due() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return due() ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return due() ? SQLITE_IOERR_FSTAT : real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return due() ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return due() ? SQLITE_IOERR_CHECKRESERVEDLOCK : real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

constexpr sqlite3_io_methods methods = {1,        closeFile,  readFile,        writeFile,  truncateFile,
                                        syncFile, fileSize,   lockFile,        unlockFile, checkReserved,
                                        control,  sectorSize, characteristics, nullptr,    nullptr,
                                        nullptr,  nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *result)
{
    auto *self = new (file) FaultFile{};
    self->real = reinterpret_cast<sqlite3_file *>(self + 1);
    if (due())
        return SQLITE_CANTOPEN;
    const int code = below->xOpen(below, name, self->real, flags, result);
    // Only a file with methods is closed by SQLite.
    file->pMethods = self->real->pMethods != nullptr ? &methods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return due() ? SQLITE_IOERR_DELETE : below->xDelete(below, name, syncFolder);
}

int access(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return due() ? SQLITE_IOERR_ACCESS : below->xAccess(below, name, flags, result);
}

} // namespace

Plan &plan()
{
    static Plan current;
    return current;
}

void installFaultVfs()
{
    below = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *below;
    shim.zName = "cb-faults";
    shim.szOsFile = static_cast<int>(sizeof(FaultFile)) + below->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    shim.xAccess = access;
    sqlite3_vfs_register(&shim, 1);
}

} // namespace cb::faults
