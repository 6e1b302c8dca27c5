"""Model of lzma: https://docs.python.org/3.14/library/lzma.html"""

from builtins import _File


@not_thread_safe("lzma.LZMAFile: not thread-safe; a lock has to guard it")
class LZMAFile(_File): pass


@not_thread_safe("lzma.LZMACompressor: one stream")
class LZMACompressor:
    def compress(self, data, /): return b""
    def flush(self): return b""


@not_thread_safe("lzma.LZMADecompressor: one stream")
class LZMADecompressor:
    def decompress(self, data, max_length=-1): return b""


def open(filename, mode="rb", **more): return LZMAFile(filename)
def compress(data, **more): return b""
decompress = compress
