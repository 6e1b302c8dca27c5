"""Model of multiprocessing.shared_memory: https://docs.python.org/3.14/library/multiprocessing.shared_memory.html"""


@resource("shared memory")
class SharedMemory:
    def __init__(self, name=None, create=False, size=0, *, track=True):
        self.name = name
        self.size = size
        self.buf = bytearray()

    @closes
    def close(self): ...

    @closes
    def unlink(self): ...


@container("list")
class ShareableList:
    def __init__(self, sequence=None, *, name=None):
        for item in sequence:
            self[...] = item

    def index(self, value): return 0
    def count(self, value): return 0
