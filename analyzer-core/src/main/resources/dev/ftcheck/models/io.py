"""Model of io: https://docs.python.org/3.14/library/io.html#multi-threading"""

from builtins import _File as IOBase
from builtins import open

DEFAULT_BUFFER_SIZE = SEEK_SET = SEEK_CUR = SEEK_END = 0
RawIOBase = BufferedIOBase = TextIOBase = IOBase
UnsupportedOperation = OSError


@thread_safe
class BufferedReader(IOBase): pass


@thread_safe
class BufferedWriter(IOBase): pass


@thread_safe
class BufferedRandom(IOBase): pass


@thread_safe
class BytesIO(IOBase):
    def __init__(self, initial_bytes=b""): ...
    def getvalue(self): return b""
    def getbuffer(self): return memoryview(b"")


class StringIO(IOBase):
    def __init__(self, initial_value="", newline="\n"): ...
    def getvalue(self): return ""


class FileIO(IOBase): pass


@not_thread_safe("io.TextIOWrapper: its buffer and its codec have no lock")
class TextIOWrapper(IOBase):
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer = buffer

    def reconfigure(self, **more): ...
    def detach(self): return self.buffer
