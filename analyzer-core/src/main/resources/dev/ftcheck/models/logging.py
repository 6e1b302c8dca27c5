"""Model of logging: https://docs.python.org/3.14/library/logging.html

Documented as thread-safe: a handler formats and emits each record with its own reentrant lock held.
"""

from threading import RLock

NOTSET, DEBUG, INFO, WARNING, ERROR, CRITICAL = 0, 10, 20, 30, 40, 50
WARN, FATAL = WARNING, CRITICAL


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None):
        self.msg = msg
        self.args = args

    def getMessage(self):
        self.msg.__str__()
        for arg in self.args:
            arg.__str__()
        return ""


class Filter:
    def filter(self, record): return True


class Formatter:
    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None): ...
    def format(self, record): return record.getMessage()
    def formatTime(self, record, datefmt=None): return ""
    def formatException(self, exc_info): return ""


@thread_safe
class Handler:
    def __init__(self, level=NOTSET):
        self.level = level
        self.lock = RLock()

    def createLock(self): ...
    def acquire(self): self.lock.acquire()
    def release(self): self.lock.release()

    def handle(self, record):
        self._filter.filter(record)
        with self.lock:
            self.emit(record)

    @called_back("log")
    def emit(self, record): self.format(record)

    def format(self, record):
        record.getMessage()
        return self.formatter.format(record)

    def setFormatter(self, fmt): self.formatter = fmt
    def setLevel(self, level): self.level = level
    def addFilter(self, filter): self._filter = filter
    def removeFilter(self, filter): ...
    def handleError(self, record): ...
    def flush(self): ...

    @closes
    def close(self): ...


class StreamHandler(Handler):
    def __init__(self, stream=None):
        self.lock = RLock()
        self.stream = stream

    def emit(self, record):
        self.stream.write(self.format(record))
        self.flush()


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.lock = RLock()
        self.stream = open(filename)


class NullHandler(Handler):
    def handle(self, record): ...


@thread_safe
class Logger:
    def __init__(self, name="", level=NOTSET):
        self.name = name
        self.level = level
        self.propagate = True
        self.disabled = False

    @property
    def handlers(self): return [self._handler]

    def log(self, level, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self.handle(LogRecord("", 0, "", 0, msg, args, None))

    def debug(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self.handle(LogRecord("", 0, "", 0, msg, args, None))

    info = warning = warn = error = exception = critical = fatal = debug

    def handle(self, record):
        self._filter.filter(record)
        self._handler.handle(record)

    def isEnabledFor(self, level): return True
    def getEffectiveLevel(self): return 0
    def setLevel(self, level): self.level = level
    def addHandler(self, hdlr): self._handler = hdlr
    def removeHandler(self, hdlr): ...
    def hasHandlers(self): return True
    def addFilter(self, filter): self._filter = filter
    def removeFilter(self, filter): ...
    def getChild(self, suffix): return self


class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs): return (msg, kwargs)

    def debug(self, msg, *args, **kwargs):
        self.process(msg, kwargs)
        self.logger.debug(msg, *args)

    info = warning = error = exception = critical = debug


# All loggers of a program share one: their handlers meet at the root.
root = Logger()


def getLogger(name=None): return root
def getLoggerClass(): return Logger


@thread_safe
def debug(msg, *args, **kwargs): root.debug(msg, *args)


info = warning = warn = error = exception = critical = fatal = debug
def log(level, msg, *args, **kwargs): root.debug(msg, *args)


def basicConfig(*, handlers=(), **more):
    for handler in handlers:
        root.addHandler(handler)


@process_global("the logging configuration")
def disable(level=CRITICAL): ...


def shutdown(handlerList=()): ...
def captureWarnings(capture): ...
def addLevelName(level, levelName): ...
def getLevelName(level): return ""
def setLoggerClass(klass): ...
