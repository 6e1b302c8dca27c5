"""Model of shelve: https://docs.python.org/3.14/library/shelve.html#restrictions"""


@not_thread_safe("shelve.Shelf: does not support concurrent reading and writing")
@resource("shelf")
@container("dict", mutable=True)
class Shelf(dict):
    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"): ...
    def sync(self): ...

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class DbfilenameShelf(Shelf):
    def __init__(self, filename, flag="c", protocol=None, writeback=False): ...


BsdDbShelf = Shelf


def open(filename, flag="c", protocol=None, writeback=False): return DbfilenameShelf(filename)
