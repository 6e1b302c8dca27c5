# Classes derived from built-in types with __getattr__, __getattribute__, __setattr__ and __delattr__.
import array
import collections
import functools
import sys
import threading
import types
import weakref


class Hooks:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "get " + name

    def __setattr__(self, name, value):
        log.append(("set", name, value))

    def __delattr__(self, name):
        log.append(("del", name))


class Everything:
    def __getattribute__(self, name):
        if name.startswith("__"):
            return super().__getattribute__(name)
        return "any " + name


log = []
BASES = [
    (int, (5,)), (float, (1.5,)), (str, ("a",)), (bytes, (b"a",)), (bytearray, (b"a",)),
    (list, ()), (tuple, ()), (dict, ()), (set, ()), (frozenset, ()), (complex, ()),
    (ValueError, ("text",)), (OSError, (1, "text")), (KeyError, ()), (BaseExceptionGroup, ("m", [ValueError()])),
    (types.ModuleType, ("m",)), (property, ()), (staticmethod, (len,)), (classmethod, (len,)),
    (super, (object, 1)), (threading.local, ()), (collections.deque, ()), (collections.defaultdict, ()),
    (collections.OrderedDict, ()), (array.array, ("b",)), (functools.partial, (len,)), (type, ("T", (), {})),
    (enumerate, ([],)), (zip, ()), (map, (len, [])), (filter, (None, [])), (reversed, ((),)),
    (weakref.ref, (Hooks,)), (types.SimpleNamespace, ()), (types.GenericAlias, (list, int)),
]
for base, arguments in BASES:
    hooked = type("Hooked", (Hooks, base), {})
    del log[:]
    made = hooked(*arguments)
    del log[:]
    made.zz = 1
    del made.yy
    setattr(made, "xx", 2)
    print(base.__name__, made.ww, getattr(made, "vv"), hasattr(made, "uu"), log)
    try:
        every = type("Every", (Everything, base), {})(*arguments)
        print("   ", every.ww, getattr(every, "vv", None), every.__class__.__name__)
    except Exception as error:
        print("   ", type(error).__name__, error)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name == "missing":
            raise AttributeError("no " + name)
        return name.upper()

    @property
    def computed(self):
        raise AttributeError("computed fails")


sys.modules["lazy"] = Lazy("lazy")
import lazy
from lazy import some, other as renamed

print(lazy.a, some, renamed, lazy.computed, getattr(lazy, "missing", "default"))
try:
    from lazy import missing
except ImportError as error:
    print(type(error).__name__, error)
lazy.__dict__["__getattr__"] = lambda name: "module " + name
print(lazy.b, lazy.missing)


class Computed:
    @property
    def x(self):
        raise AttributeError("x fails")

    @property
    def y(self):
        raise ValueError("y fails")

    def __getattr__(self, name):
        return "fallback " + name


computed = Computed()
for _ in range(3):
    print(computed.x, computed.z, getattr(computed, "x"), hasattr(computed, "x"))
    try:
        computed.y
    except ValueError as error:
        print(error)


class Meta(type):
    @property
    def p(cls):
        raise AttributeError("p fails")

    def __getattr__(cls, name):
        return "meta " + name


class OfMeta(metaclass=Meta):
    pass


print(OfMeta.p, OfMeta.q, getattr(OfMeta, "r"))
