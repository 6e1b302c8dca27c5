# __del__ of instances of classes derived from built-in types, and names that let go of their objects.
import collections
import copy
import gc
import io
import types
import weakref

deleted = []


class Finalized:
    def __del__(self):
        deleted.append((type(self).__name__, getattr(self, "mark", None)))


BASES = [
    (list, ([1],)), (dict, ({1: 2},)), (set, ()), (frozenset, ()), (tuple, ((1, 2),)), (int, (5,)), (float, (1.5,)),
    (complex, ()), (str, ("s",)), (bytes, (b"b",)), (bytearray, ()), (ValueError, ("text",)), (OSError, (2, "no")),
    (KeyError, ()), (types.ModuleType, ("m",)), (property, ()), (collections.deque, ()), (collections.OrderedDict, ()),
    (collections.defaultdict, ()), (types.SimpleNamespace, ()), (enumerate, ("ab",)), (BaseException, ()),
]
for base, arguments in BASES:
    derived = type(base.__name__.title() + "Sub", (Finalized, base), {})
    made = derived(*arguments)
    made.mark = base.__name__
    made = None
    gc.collect()
print(deleted, len(deleted) == len(BASES))


class Raised(Finalized, Exception):
    pass


def work():
    try:
        raise Raised("x")
    except Raised as error:
        error.mark = "raised"


del deleted[:]
work()
gc.collect()
print(deleted)


class Items(Finalized, list):
    def __new__(cls, *args):
        made = super().__new__(cls, *args)
        made.mark = "new"
        return made


del deleted[:]
items = Items([1, 2])
other = copy.copy(items)
reference = weakref.ref(items)
print(reference() == other, items == [1, 2])
del items
gc.collect()
print(deleted, reference(), other)
other = None
gc.collect()
print(deleted)


class Named:
    pass


def names():
    thing = Named()
    reference = weakref.ref(thing)
    thing.itself = thing
    print(reference() is thing, [thing].count(thing), reference() == thing)
    thing = None
    gc.collect()
    return reference()


print(names())
