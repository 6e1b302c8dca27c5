"""Model of os: https://docs.python.org/3.14/library/os.html"""

import os.path as path
from builtins import open as _open

name = "posix"
sep = "/"
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"
error = OSError
O_RDONLY = O_WRONLY = O_RDWR = O_CREAT = O_EXCL = O_TRUNC = O_APPEND = O_NONBLOCK = 0
F_OK = R_OK = W_OK = X_OK = WNOHANG = 0


class _Environ(dict):
    """The environment of the process; each change is a call of `putenv` or `unsetenv`."""

    @process_global("os.environ")
    def __setitem__(self, key, value): self[key] = value

    @process_global("os.environ")
    def __delitem__(self, key): ...

    @process_global("os.environ")
    def setdefault(self, key, default=None):
        self[key] = default
        return self[key]

    @process_global("os.environ")
    def pop(self, key, default=None): return self[key] or default

    @process_global("os.environ")
    def update(self, other=(), /, **kwargs): ...

    @process_global("os.environ")
    def clear(self): ...


environ = _Environ()


def getenv(key, default=None): return environ[key] or default


@process_global("os.environ")
def putenv(name, value, /): ...


@process_global("os.environ")
def unsetenv(name, /): ...


@process_global("the working directory")
def chdir(path): ...


@process_global("the working directory")
def fchdir(fd): ...


@process_global("the file mode creation mask")
def umask(mask, /): return 0


@process_global("the priority of the process")
def nice(increment, /): return 0


@forks
def fork(): return 0


@forks
def forkpty(): return (0, 0)


@registers_callback("after_in_child", when="fork")
def register_at_fork(*, before=None, after_in_parent=None, after_in_child=None):
    before()
    after_in_parent()
    after_in_child()


@counts_cpus
def cpu_count(): return 0


@counts_cpus
def process_cpu_count(): return 0


def sched_getaffinity(pid, /): return set()


@waits("process")
def system(command): return 0


@waits("process")
def wait(): return (0, 0)


@waits("process")
def waitpid(pid, options, /): return (0, 0)


@waits("io")
def read(fd, length, /): return b""


@waits("io")
def write(fd, data, /): return 0


@waits("io")
def fsync(fd): ...


def popen(cmd, mode="r", buffering=-1): return _open(cmd)
def fdopen(fd, mode="r", buffering=-1, encoding=None): return _open(fd)
def kill(pid, signal, /): ...


@becomes_program
def execv(path, args, /): ...


@becomes_program
def execve(path, args, env): ...


execl = execle = execlp = execlpe = execvp = execvpe = execve


def _exit(status): raise SystemExit
def abort(): raise SystemExit
def getpid(): return 0
getppid = getuid = geteuid = getgid = getegid = getpid
def getcwd(): return ""
getlogin = ctermid = getcwd
def getloadavg(): return (0.0, 0.0, 0.0)
def times(): return (0.0, 0.0, 0.0, 0.0, 0.0)
def urandom(size, /): return b""
def fspath(path): return ""
fsdecode = strerror = readlink = fspath
def fsencode(filename): return b""
def open(path, flags, mode=511): return 0
def close(fd): ...
def pipe(): return (0, 0)
def dup(fd, /): return 0
def listdir(path="."): return [""]
def mkdir(path, mode=511): ...
makedirs = rmdir = removedirs = remove = unlink = chmod = chown = utime = truncate = mkdir
def rename(src, dst): ...
replace = renames = link = symlink = rename
def access(path, mode): return True


class stat_result:
    st_mode = st_ino = st_size = st_uid = st_gid = st_nlink = st_dev = 0
    st_atime = st_mtime = st_ctime = 0.0


def stat(path, *, dir_fd=None, follow_symlinks=True): return stat_result()
lstat = fstat = statvfs = stat


class DirEntry:
    name = path = ""
    def is_dir(self, *, follow_symlinks=True): return True
    is_file = is_symlink = is_dir
    def stat(self, *, follow_symlinks=True): return stat_result()


class _ScandirIterator:
    def __iter__(self):
        yield DirEntry()

    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...
    def close(self): ...


def scandir(path="."): return _ScandirIterator()


def walk(top, topdown=True, onerror=None, followlinks=False):
    yield ("", [""], [""])


class PathLike:
    def __fspath__(self): return ""
