"""Model of gzip: https://docs.python.org/3.14/library/gzip.html"""

from builtins import _File

READ = "rb"
WRITE = "wb"
BadGzipFile = OSError


@not_thread_safe("gzip.GzipFile: no lock guards it")
class GzipFile(_File):
    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None): ...
    def peek(self, n): return b""


def open(filename, mode="rb", **more): return GzipFile(filename)
def compress(data, compresslevel=9, *, mtime=None): return b""
def decompress(data): return b""
