"""Model of warnings: https://docs.python.org/3.14/library/warnings.html"""

filters = []


@thread_safe
def warn(message, category=None, stacklevel=1, source=None, **more): ...


@thread_safe
def warn_explicit(message, category, filename, lineno, **more): ...


def showwarning(message, category, filename, lineno, file=None, line=None): ...
def formatwarning(message, category, filename, lineno, line=None): return ""


@process_global("the warning filters")
def filterwarnings(action, message="", category=None, module="", lineno=0, append=False): ...


@process_global("the warning filters")
def simplefilter(action, category=None, lineno=0, append=False): ...


@process_global("the warning filters")
def resetwarnings(): ...


class catch_warnings:
    """Per context where context-aware warnings are on, as by default on the free-threaded build."""

    def __init__(self, *, record=False, module=None, action=None, category=None, lineno=0, append=False): ...

    @process_global("the warning filters")
    def __enter__(self): return []

    def __exit__(self, exc_type, exc_value, traceback): ...


class deprecated:
    def __init__(self, message, /, *, category=None, stacklevel=1): ...
    def __call__(self, arg): return arg
