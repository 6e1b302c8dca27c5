# Which built-in types can be derived from, and whose instances can be referenced weakly.
import collections
import functools
import io
import itertools
import operator
import re
import sys
import types
import weakref


def generator():
    yield


values = [
    1, 1.5, 1j, "s", b"b", bytearray(), [], (), {}, set(), frozenset(), None, ..., NotImplemented, True, range(3), slice(1),
    iter([]), reversed([1]), iter(()), iter({}), iter({}.items()), iter({}.values()), reversed({}), reversed({}.items()),
    {}.keys(), {}.items(), {}.values(), iter(set()), iter("s"), iter("\u1234"), iter(b""), iter(bytearray()), iter(range(3)),
    iter(range(10**30)), iter(int, 1), generator(), memoryview(b""), zip(), map(len, []), filter(None, []), enumerate([]),
    object(), len, [].append, list.append, list.__len__, [].__len__, dict.fromkeys, int.__dict__["real"], complex.real,
    types.SimpleNamespace(), lambda: 0, (lambda: 0).__code__, type.__dict__, property(), staticmethod(len), classmethod(len),
    super(int, 1), list[int], int | str, type, sys, sys.flags, sys.version_info, types.CellType(), collections.deque(),
    collections.OrderedDict(), collections.defaultdict(), collections.Counter(), iter(collections.deque()), weakref.ref(int),
    functools.partial(len), functools.cmp_to_key(len), operator.itemgetter(1), operator.attrgetter("a"), re.compile("a"),
    re.match("a", "a"), io.StringIO(), io.BytesIO(), itertools.count(), itertools.chain(), itertools.repeat(1), itertools.tee([])[0],
    ValueError(), OSError(), BaseExceptionGroup("m", [BaseException()]), sys._getframe(),
]
for value in values:
    base = type(value)
    try:
        derived = "derived " + str(type("Derived", (base,), {}).__weakrefoffset__ != 0)
    except TypeError as error:
        derived = str(error)
    try:
        weakref.ref(value)
        weak = "weak"
    except TypeError as error:
        weak = str(error)
    try:
        base.patched = 1
        patched = "patched"
    except TypeError as error:
        patched = str(error)
    print(base.__name__, derived, weak, patched, sep=" | ")
    if patched == "patched":
        del base.patched
