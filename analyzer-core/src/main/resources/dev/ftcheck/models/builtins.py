"""Model of the built-in names: https://docs.python.org/3.14/library/threadsafety.html, .../library/functions.html

In the model of a container, subscripts and loops on `self` are primitive: `self[...]` is some element, a loop over a
dict gives its keys.
"""


class object:
    def __init__(self): ...
    def __repr__(self): return ""
    def __str__(self): return self.__repr__()
    def __format__(self, format_spec): return self.__str__()
    def __eq__(self, other): return True
    def __ne__(self, other): return self.__eq__(other)
    def __hash__(self): return 0
    def __init_subclass__(cls, **kwargs): ...


class type:
    def mro(self): return []
    def __subclasses__(self): return []


@container("list")
class list:
    @copies("iterable")
    def __init__(self, iterable=(), /):
        for item in iterable:
            self[...] = item

    @structure_write
    @atomic
    def append(self, item, /): self[...] = item

    @structure_write
    @copies("iterable")
    def extend(self, iterable, /):
        for item in iterable:
            self[...] = item

    @structure_write
    @copies("iterable")
    def __iadd__(self, iterable, /):
        for item in iterable:
            self[...] = item
        return self

    @structure_write
    def __imul__(self, count, /): return self

    @structure_write
    def insert(self, index, item, /): self[...] = item

    @structure_write
    def remove(self, item, /): ...

    @structure_write
    @atomic
    def pop(self, index=-1, /): return self[...]

    @structure_write
    @atomic
    def clear(self): ...

    @structure_write
    def sort(self, *, key=None, reverse=False): key(self[...])

    @structure_write
    def reverse(self): ...

    @structure_read
    def index(self, item, start=0, stop=0, /): return 0

    @structure_read
    def count(self, item, /): return 0

    @structure_read
    @atomic
    def copy(self):
        result = []
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
    def __len__(self): return 0

    @structure_read
    @test
    def __contains__(self, item, /): return True


@container("list", mutable=False)
class tuple:
    @copies("iterable", only="list tuple")
    def __init__(self, iterable=(), /):
        for item in iterable:
            self[...] = item

    def index(self, item, start=0, stop=0, /): return 0
    def count(self, item, /): return 0


@container("dict")
class dict:
    @copies("other", only="dict")
    def __init__(self, other=(), /, **kwargs):
        for key in other:
            self[key] = other[key]
        for pair in other:
            self[pair[0]] = pair[1]
        for name in kwargs:
            self[name] = kwargs[name]

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        result = cls()
        for key in iterable:
            result[key] = value
        return result

    @structure_write
    @copies("other", only="dict")
    def update(self, other=(), /, **kwargs):
        for key in other:
            self[key] = other[key]
        for pair in other:
            self[pair[0]] = pair[1]
        for name in kwargs:
            self[name] = kwargs[name]

    @structure_write
    @copies("other", only="dict")
    def __ior__(self, other, /):
        for key in other:
            self[key] = other[key]
        return self

    @item_read("key")
    @atomic
    def get(self, key, default=None, /): return self[key] or default

    @item_read("key")
    @item_write("key")
    @structure_write
    @atomic
    def setdefault(self, key, default=None, /):
        self[key] = default
        return self[key]

    @item_read("key")
    @item_delete("key")
    @structure_write
    @atomic
    def pop(self, key, default=None, /): return self[key] or default

    @structure_write
    @atomic
    def popitem(self):
        for key in self:
            return (key, self[...])

    @structure_write
    @atomic
    def clear(self): ...

    @structure_read
    @atomic
    def copy(self):
        result = {}
        for key in self:
            result[key] = self[key]
        return result

    @view
    def keys(self):
        result = _view()
        for key in self:
            result[...] = key
        return result

    @view
    def values(self):
        result = _view()
        result[...] = self[...]
        return result

    @view
    def items(self):
        result = _view()
        for key in self:
            result[...] = (key, self[...])
        return result

    @item_read("key")
    @atomic
    def __getitem__(self, key, /): return self[key]

    @item_write("key")
    @structure_write
    @atomic
    def __setitem__(self, key, value, /): self[key] = value

    @item_delete("key")
    @structure_write
    @atomic
    def __delitem__(self, key, /): ...

    @structure_read
    @test
    @atomic
    def __len__(self): return 0

    @item_read("key")
    @test
    @atomic
    def __contains__(self, key, /): return True


@container("list", mutable=False)
class _view:
    """What `dict.keys`, `values` and `items` return."""
    def isdisjoint(self, other, /): return True


@container("set")
class set:
    @copies("iterable", only="set frozenset dict")
    def __init__(self, iterable=(), /):
        for item in iterable:
            self[...] = item

    @structure_write
    @atomic
    def add(self, item, /): self[...] = item

    @structure_write
    @atomic
    def remove(self, item, /): ...

    @structure_write
    @atomic
    def discard(self, item, /): ...

    @structure_write
    @atomic
    def pop(self): return self[...]

    @structure_write
    @atomic
    def clear(self): ...

    @structure_read
    @atomic
    def copy(self): return {item for item in self}

    @structure_write
    @copies("others", only="set frozenset dict")
    def update(self, *others):
        for other in others:
            for item in other:
                self[...] = item

    @structure_write
    @copies("other", only="set frozenset dict")
    def __ior__(self, other, /):
        for item in other:
            self[...] = item
        return self

    @structure_write
    @copies("others", only="set frozenset dict")
    def difference_update(self, *others): ...

    @structure_write
    @copies("others", only="set frozenset dict")
    def intersection_update(self, *others): ...

    @structure_write
    @copies("other", only="set frozenset dict")
    def symmetric_difference_update(self, other, /):
        for item in other:
            self[...] = item

    __isub__ = __iand__ = __ixor__ = __ior__

    @structure_read
    @copies("others", only="set frozenset dict")
    def union(self, *others): return {item for source in (self, *others) for item in source}

    @structure_read
    @copies("others", only="set frozenset dict")
    def intersection(self, *others): return {item for item in self}

    difference = intersection

    @structure_read
    @copies("other", only="set frozenset dict")
    def symmetric_difference(self, other, /): return {item for source in (self, other) for item in source}

    @structure_read
    @copies("other", only="set frozenset dict")
    @test
    def issubset(self, other, /): return True

    issuperset = isdisjoint = issubset

    @structure_read
    @test
    @atomic
    def __len__(self): return 0

    @structure_read
    @test
    @atomic
    def __contains__(self, item, /): return True


@container("set", mutable=False)
class frozenset:
    @copies("iterable", only="set frozenset dict")
    def __init__(self, iterable=(), /):
        for item in iterable:
            self[...] = item

    def copy(self): return self
    def union(self, *others): return {item for source in (self, *others) for item in source}
    def intersection(self, *others): return {item for item in self}
    difference = symmetric_difference = intersection
    def issubset(self, other, /): return True
    issuperset = isdisjoint = issubset


@container("list")
class bytearray:
    @structure_write
    def append(self, item, /): ...

    extend = insert = remove = reverse = __iadd__ = append

    @structure_write
    def pop(self, index=-1, /): return 0

    @structure_write
    def clear(self): ...

    @structure_read
    def copy(self): return bytearray()

    @structure_read
    def decode(self, encoding="utf-8", errors="strict"): return ""

    find = index = count = copy

    @structure_read
    @test
    def __len__(self): return 0


class memoryview:
    def __init__(self, object): self.obj = object
    def release(self): ...
    def tobytes(self): return b""


class generator:
    @advances
    def __next__(self): return self[...]

    @advances
    def send(self, value, /): return self[...]

    @advances
    def throw(self, value, /): return self[...]
    def __iter__(self): return self
    def close(self): ...


class str:
    def __init__(self, object="", encoding="utf-8", errors="strict"):
        object.__str__()

    @iterates("iterable")
    def join(self, iterable, /): return ""
    def _text(self, *args, **kwargs): return ""
    capitalize = casefold = center = expandtabs = format = format_map = ljust = lower = lstrip = replace = _text
    removeprefix = removesuffix = rjust = rstrip = strip = swapcase = title = translate = upper = zfill = _text
    def _number(self, *args): return 0
    count = find = index = rfind = rindex = __len__ = _number
    def _test(self, *args): return True
    endswith = startswith = isalnum = isalpha = isascii = isdecimal = isdigit = isidentifier = islower = _test
    isnumeric = isprintable = isspace = istitle = isupper = __contains__ = _test
    def split(self, sep=None, maxsplit=-1): return [""]
    rsplit = splitlines = split
    def partition(self, sep, /): return ("", "", "")
    rpartition = partition
    def encode(self, encoding="utf-8", errors="strict"): return b""
    def maketrans(*args): return {}


class bytes:
    @iterates("iterable")
    def join(self, iterable, /): return b""
    def _bytes(self, *args, **kwargs): return b""
    center = ljust = lower = lstrip = removeprefix = removesuffix = replace = rjust = rstrip = strip = upper = _bytes
    def _number(self, *args): return 0
    count = find = index = rfind = rindex = __len__ = _number
    def _test(self, *args): return True
    endswith = startswith = isalnum = isalpha = isdigit = isspace = __contains__ = _test
    def split(self, sep=None, maxsplit=-1): return [b""]
    rsplit = splitlines = split
    def partition(self, sep, /): return (b"", b"", b"")
    def decode(self, encoding="utf-8", errors="strict"): return ""
    def hex(self, *args): return ""


class int:
    @may_fail
    def __init__(self, value=0, base=10): ...
    def bit_length(self): return 0
    bit_count = conjugate = bit_length
    def to_bytes(self, length=1, byteorder="big", *, signed=False): return b""

    @classmethod
    def from_bytes(cls, bytes, byteorder="big", *, signed=False): return 0
    def is_integer(self): return True


class bool(int): pass


class float:
    @may_fail
    def __init__(self, value=0, /): ...
    def is_integer(self): return True
    def hex(self): return ""


class complex:
    def __init__(self, real=0, imag=0): ...
    def conjugate(self): return 0j


class range:
    def __init__(self, start, stop=0, step=1, /): ...
    def __iter__(self): yield 0


class slice:
    def __init__(self, start, stop=None, step=None, /): ...


class property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel

    def getter(self, fget, /):
        self.fget = fget
        return self

    def setter(self, fset, /):
        self.fset = fset
        return self

    def deleter(self, fdel, /):
        self.fdel = fdel
        return self


class staticmethod:
    def __init__(self, function, /): self.__func__ = function


class classmethod:
    def __init__(self, function, /): self.__func__ = function


@resource("file")
class _File:
    """What `open` returns; its class depends on the mode, and with it what is safe to share."""
    def __init__(self, name):
        self.name = name
        self.closed = False

    @waits("io")
    def read(self, size=-1, /): return ""

    @waits("io")
    def readline(self, size=-1, /): return ""

    @waits("io")
    def readlines(self, hint=-1, /): return [""]

    @waits("io")
    def write(self, data, /): return 0

    @waits("io")
    def writelines(self, lines, /): ...

    @waits("io")
    def flush(self): ...

    @closes
    def close(self): ...
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...
    def __iter__(self): yield ""
    def seek(self, offset, whence=0, /): return 0
    def tell(self): return 0
    def truncate(self, size=0, /): return 0
    def fileno(self): return 0
    def isatty(self): return True
    readable = writable = seekable = isatty


@waits("io")
def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    return _File(file)


@waits("answer")
def input(prompt="", /): return ""


@thread_safe
def print(*values, sep=" ", end="\n", file=None, flush=False):
    values[...].__str__()
    file.write("")


@structure_read("object")
@test("object")
def len(object, /):
    object.__len__()
    return 0


@view("object")
def iter(object, sentinel=None, /):
    for item in object:
        yield item
    yield object()


@advances("iterator")
def next(iterator, default=None, /):
    for item in iterator:
        return item
    return iterator.__next__() or default


def aiter(object, /): return object.__aiter__()
async def anext(iterator, default=None, /): return (await iterator.__anext__()) or default


@view("object")
def reversed(object, /):
    for item in object:
        yield item


@view("iterable")
def enumerate(iterable, start=0):
    for item in iterable:
        yield (start, item)


@view("first")
@view("second")
@view("third")
def zip(first=(), second=(), third=(), /, *others, strict=False):
    for a in first:
        for b in second:
            for c in third:
                yield (a, b, c)


@view("iterable")
def map(function, iterable, /, *iterables, strict=False):
    for item in iterable:
        yield function(item, *[other for others in iterables for other in others])


@view("iterable")
def filter(function, iterable, /):
    for item in iterable:
        function(item)
        yield item


@iterates("iterable")
def sorted(iterable, /, *, key=None, reverse=False):
    result = []
    for item in iterable:
        key(item)
        item.__lt__(item)
        result[...] = item
    return result


@iterates("iterable")
def min(iterable, /, *others, key=None, default=None):
    for item in iterable:
        key(item)
        return item
    for other in others:
        key(other)
        return other or iterable
    return default


@iterates("iterable")
def max(iterable, /, *others, key=None, default=None):
    for item in iterable:
        key(item)
        return item
    for other in others:
        key(other)
        return other or iterable
    return default


@iterates("iterable")
def sum(iterable, /, start=0):
    return start


@iterates("iterable")
def any(iterable, /):
    for item in iterable:
        item.__bool__()
    return True


@iterates("iterable")
def all(iterable, /):
    for item in iterable:
        item.__bool__()
    return True


# Attribute names that are constants are resolved by the analysis itself.
def getattr(object, name, default=None, /): return default
def setattr(object, name, value, /): ...
def delattr(object, name, /): ...
@test("object")
def hasattr(object, name, /): return True
def vars(object=None, /): return {}
def dir(object=None, /): return [""]
def globals(): return {}
def locals(): return {}
def isinstance(object, classinfo, /): return True
def issubclass(cls, classinfo, /): return True
def callable(object, /): return True
def id(object, /): return 0
def hash(object, /): return object.__hash__()
def repr(object, /): return object.__repr__()
def ascii(object, /): return object.__repr__()
def format(value, format_spec="", /): return value.__format__(format_spec)
def abs(x, /): return x
def round(number, ndigits=None): return number
def divmod(a, b, /): return (0, 0)
def pow(base, exp, mod=None): return base
def chr(i, /): return ""
def ord(c, /): return 0
def bin(x, /): return ""
def oct(x, /): return ""
def hex(x, /): return ""
def breakpoint(*args, **kws): ...
def exit(code=None): raise SystemExit
def quit(code=None): raise SystemExit
def __import__(name, globals=None, locals=None, fromlist=(), level=0): ...
@unsupported("code made at run time")
def eval(source, /, globals=None, locals=None): ...
@unsupported("code made at run time")
def exec(source, /, globals=None, locals=None, *, closure=None): ...
def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1): ...


class BaseException:
    def __init__(self, *args):
        self.args = args

    def with_traceback(self, tb, /): return self
    def add_note(self, note, /): ...


class Exception(BaseException): pass


class StopIteration(Exception):
    def __init__(self, value=None): self.value = value


class BaseExceptionGroup(BaseException):
    def __init__(self, message, exceptions): self.exceptions = exceptions


class ExceptionGroup(BaseExceptionGroup, Exception): pass


class OSError(Exception):
    errno = 0
    strerror = filename = filename2 = ""


# Which exception it is makes no difference to threads: the names share few classes.
GeneratorExit = KeyboardInterrupt = SystemExit = BaseException
ArithmeticError = AssertionError = AttributeError = BufferError = EOFError = ImportError = LookupError = Exception
MemoryError = NameError = ReferenceError = RuntimeError = StopAsyncIteration = SyntaxError = SystemError = Exception
TypeError = ValueError = FloatingPointError = OverflowError = ZeroDivisionError = ModuleNotFoundError = Exception
IndexError = KeyError = UnboundLocalError = NotImplementedError = PythonFinalizationError = RecursionError = Exception
IndentationError = TabError = UnicodeError = UnicodeDecodeError = UnicodeEncodeError = Exception
UnicodeTranslateError = Warning = BytesWarning = DeprecationWarning = EncodingWarning = FutureWarning = Exception
ImportWarning = PendingDeprecationWarning = ResourceWarning = RuntimeWarning = SyntaxWarning = Exception
UnicodeWarning = UserWarning = Exception
BlockingIOError = ChildProcessError = ConnectionError = BrokenPipeError = ConnectionAbortedError = OSError
ConnectionRefusedError = ConnectionResetError = FileExistsError = FileNotFoundError = InterruptedError = OSError
IsADirectoryError = NotADirectoryError = PermissionError = ProcessLookupError = TimeoutError = OSError
EnvironmentError = IOError = OSError
NotImplemented = None
Ellipsis = ...
__debug__ = True
__name__ = ""
__file__ = ""
__doc__ = ""
