"""Model of os.path: https://docs.python.org/3.14/library/os.path.html"""

sep = "/"


def join(path, /, *paths): return ""
def abspath(path): return ""
basename = dirname = expanduser = expandvars = normpath = realpath = normcase = abspath
def relpath(path, start=None): return ""
def commonpath(paths): return ""
commonprefix = commonpath
def exists(path): return True
lexists = isfile = isdir = islink = ismount = isabs = exists
def samefile(path1, path2): return True
def getsize(filename): return 0
def getmtime(filename): return 0.0
getatime = getctime = getmtime
def split(path): return ("", "")
splitext = splitdrive = split
