"""Model of sys: https://docs.python.org/3.14/library/sys.html"""



@changed_by("any import")
class _Modules(dict): pass


argv = [""]
path = [""]
modules = _Modules()
platform = byteorder = executable = prefix = base_prefix = version = ""
version_info = (3, 14, 0, "final", 0)
maxsize = 0
flags = None
stdin = open("")
stdout = open("")
stderr = open("")
__stdout__ = stdout
__stderr__ = stderr


@gil_reliance("the switch interval has no effect on threads that run without the GIL")
def setswitchinterval(interval, /): ...


def getswitchinterval(): return 0.0


@gil_reliance("does not exist in CPython; sys._is_gil_enabled() tells whether the GIL is on")
def enable_free_threading(*args): ...


@gil_reliance("the frames belong to threads that go on running while they are looked at")
def _current_frames(): return {}


@gil_reliance("the exceptions belong to threads that go on running while they are looked at")
def _current_exceptions(): return {}


def _is_gil_enabled(): return True
def _getframe(depth=0, /): ...


@gil_reliance("reference counts are split between threads and deferred: not to be compared with a number")
def getrefcount(object, /): return 0


@process_global("the recursion limit")
def setrecursionlimit(limit, /): ...


def settrace(function, /): ...


def setprofile(function, /): ...


def getrecursionlimit(): return 0
def getsizeof(object, default=0): return 0
def exc_info(): return (None, None, None)
def exception(): ...
def excepthook(type, value, traceback): ...
def unraisablehook(unraisable, /): ...
def exit(status=None, /): raise SystemExit
def intern(string, /): return string
def getdefaultencoding(): return ""
getfilesystemencoding = getdefaultencoding
def addaudithook(hook): hook("", ())
def audit(event, *args): ...
