"""Model of bz2: https://docs.python.org/3.14/library/bz2.html"""

from builtins import _File


@not_thread_safe("bz2.BZ2File: no lock guards it since Python 3.10")
class BZ2File(_File): pass


@not_thread_safe("bz2.BZ2Compressor: one stream")
class BZ2Compressor:
    def compress(self, data, /): return b""
    def flush(self): return b""


@not_thread_safe("bz2.BZ2Decompressor: one stream")
class BZ2Decompressor:
    def decompress(self, data, max_length=-1): return b""


def open(filename, mode="rb", **more): return BZ2File(filename)
def compress(data, compresslevel=9): return b""
def decompress(data): return b""
