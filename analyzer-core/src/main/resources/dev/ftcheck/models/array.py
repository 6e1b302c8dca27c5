"""Model of array: https://docs.python.org/3.14/library/array.html"""


@container("list")
class array:
    def __init__(self, typecode, initializer=(), /):
        self.typecode = typecode
        self.itemsize = 0

    @structure_write
    def append(self, x, /): ...

    @structure_write
    @iterates("iterable")
    def extend(self, iterable, /): ...

    fromlist = frombytes = __iadd__ = extend

    @structure_write
    def insert(self, i, x, /): ...

    @structure_write
    def pop(self, i=-1, /): return 0

    @structure_write
    def remove(self, x, /): ...

    @structure_write
    def clear(self): ...

    reverse = byteswap = clear

    @iterates
    def tolist(self): return [0]

    @iterates
    def tobytes(self): return b""

    @iterates
    def index(self, x, start=0, stop=0, /): return 0

    count = index

    @structure_read
    @test
    def __len__(self): return 0


ArrayType = array
typecodes = ""
