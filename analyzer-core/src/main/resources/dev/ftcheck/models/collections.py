"""Model of collections: https://docs.python.org/3.14/library/collections.html"""


@container("list")
class deque:
    """The ends are documented as thread-safe; the other methods hold the deque's lock."""

    def __init__(self, iterable=(), maxlen=None):
        self.maxlen = maxlen
        for item in iterable:
            self[...] = item

    @structure_write
    @atomic
    def append(self, item, /): self[...] = item

    @structure_write
    @atomic
    def appendleft(self, item, /): self[...] = item

    @structure_write
    @atomic
    def insert(self, index, item, /): self[...] = item

    @structure_write
    @iterates("iterable")
    def extend(self, iterable, /):
        for item in iterable:
            self[...] = item

    @structure_write
    @iterates("iterable")
    def extendleft(self, iterable, /):
        for item in iterable:
            self[...] = item

    @structure_write
    @iterates("iterable")
    def __iadd__(self, iterable, /):
        for item in iterable:
            self[...] = item
        return self

    @structure_write
    @atomic
    def pop(self): return self[...]

    @structure_write
    @atomic
    def popleft(self): return self[...]

    @structure_write
    @atomic
    def clear(self): ...

    @structure_write
    @atomic
    def rotate(self, n=1, /): ...

    @structure_write
    @atomic
    def reverse(self): ...

    @structure_write
    def remove(self, item, /): ...

    @structure_read
    def index(self, item, start=0, stop=0, /): return 0

    @structure_read
    def count(self, item, /): return 0

    @structure_read
    @atomic
    def copy(self):
        result = deque()
        result[...] = self[...]
        return result

    @item_read("index")
    @atomic
    def __getitem__(self, index, /): return self[index]

    @item_write("index")
    @atomic
    def __setitem__(self, index, item, /): self[index] = item

    @item_delete("index")
    @structure_write
    def __delitem__(self, index, /): ...

    @structure_read
    @test
    @atomic
    def __len__(self): return 0

    @structure_read
    @test
    def __contains__(self, item, /): return True


class defaultdict(dict):
    def __init__(self, default_factory=None, other=(), /, **kwargs):
        self.default_factory = default_factory
        self[...] = default_factory()
        for key in other:
            self[key] = other[key]

    # Reading may insert.
    @item_read("key")
    @item_write("key")
    @structure_write
    def __getitem__(self, key, /):
        self[key] = self.default_factory()
        return self[key]

    @item_write("key")
    @structure_write
    def __missing__(self, key, /):
        self[key] = self.default_factory()
        return self[key]


class OrderedDict(dict):
    @structure_write
    @atomic
    def move_to_end(self, key, last=True): ...

    @structure_write
    @atomic
    def popitem(self, last=True):
        for key in self:
            return (key, self[...])


class Counter(dict):
    def __init__(self, iterable=(), /, **kwargs):
        for item in iterable:
            self[item] = 0

    @structure_write
    @iterates("iterable")
    def update(self, iterable=(), /, **kwargs):
        for item in iterable:
            self[item] = 0

    @structure_write
    @iterates("iterable")
    def subtract(self, iterable=(), /, **kwargs):
        for item in iterable:
            self[item] = 0

    @iterates
    def most_common(self, n=None): return [(key, 0) for key in self]

    @view
    def elements(self):
        for key in self:
            yield key

    @iterates
    def total(self): return 0


class ChainMap(dict):
    def __init__(self, *maps):
        self.maps = [*maps]

    def new_child(self, m=None, **kwargs): return ChainMap(m or {}, *self.maps)

    @item_read("key", on="self")
    def __getitem__(self, key, /):
        for m in self.maps:
            return m[key]

    @item_write("key")
    @structure_write
    def __setitem__(self, key, value, /): self.maps[0][key] = value


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    class record(tuple):
        def __init__(self, *args, **kwargs):
            for value in args:
                self[...] = value
            self[...] = kwargs[...]

        def __getattr__(self, name): return self[...]

        @classmethod
        def _make(cls, iterable): return cls(*iterable)

        def _asdict(self): return {"": self[...]}
        def _replace(self, **kwargs): return record(self[...], **kwargs)

    return record


class UserDict(dict): pass
class UserList(list): pass
class UserString(str): pass
