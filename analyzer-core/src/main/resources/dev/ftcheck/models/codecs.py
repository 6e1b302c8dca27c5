"""Model of codecs: https://docs.python.org/3.14/library/codecs.html"""

from builtins import _File


@not_thread_safe("an incremental encoder: it keeps state between calls")
class IncrementalEncoder:
    def __init__(self, errors="strict"): ...
    def encode(self, object, final=False): return b""
    def reset(self): ...


@not_thread_safe("an incremental decoder: it keeps state between calls")
class IncrementalDecoder:
    def __init__(self, errors="strict"): ...
    def decode(self, object, final=False): return ""
    def reset(self): ...


def getincrementalencoder(encoding): return IncrementalEncoder
def getincrementaldecoder(encoding): return IncrementalDecoder
def open(filename, mode="r", encoding=None, errors="strict", buffering=-1): return _File(filename)
def encode(obj, encoding="utf-8", errors="strict"): return b""
def decode(obj, encoding="utf-8", errors="strict"): return ""


@process_global("the codec registry")
def register(search_function, /): search_function("")


@process_global("the error handlers of codecs")
def register_error(name, error_handler, /): error_handler(None)
