"""Model of zlib: https://docs.python.org/3.14/library/zlib.html"""

error = ValueError
Z_BEST_COMPRESSION = Z_BEST_SPEED = Z_DEFAULT_COMPRESSION = Z_SYNC_FLUSH = Z_FULL_FLUSH = Z_FINISH = 0
MAX_WBITS = DEFLATED = 0


@not_thread_safe("a compression object of zlib: one stream")
class _Compress:
    def compress(self, data, /): return b""
    def flush(self, mode=0, /): return b""
    def copy(self): return _Compress()


@not_thread_safe("a decompression object of zlib: one stream")
class _Decompress:
    unused_data = unconsumed_tail = b""
    eof = True
    def decompress(self, data, /, max_length=0): return b""
    def flush(self, length=0, /): return b""
    def copy(self): return _Decompress()


def compressobj(*args, **more): return _Compress()
def decompressobj(*args, **more): return _Decompress()
def compress(data, /, level=-1, wbits=15): return b""
def decompress(data, /, wbits=15, bufsize=0): return b""
def adler32(data, value=1, /): return 0
def crc32(data, value=0, /): return 0
