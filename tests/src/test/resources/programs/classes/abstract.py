# Abstract base classes, registration, subclass hooks.
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        """doc"""

    @property
    @abc.abstractmethod
    def name(self):
        pass

    @classmethod
    @abc.abstractmethod
    def make(cls):
        pass

    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    name = "square"

    def area(self):
        return 4

    @classmethod
    def make(cls):
        return cls()


print(Square().describe(), Square.make().name, sorted(Shape.__abstractmethods__), Square.__abstractmethods__)


class Half(Shape):
    def area(self):
        return super().area()


class One(abc.ABC):
    @abc.abstractmethod
    def only(self):
        pass


for cls in (Shape, Half, One):
    try:
        cls()
    except TypeError as e:
        print(e)


@Shape.register
class Virtual:
    pass


print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Shape in Virtual.__mro__)


class Sized(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("size" in k.__dict__ for k in other.__mro__) or NotImplemented
        return NotImplemented


class HasSize:
    size = 1


print(issubclass(HasSize, Sized), isinstance(HasSize(), Sized), issubclass(int, Sized))
import collections.abc as c

print([n for n in ("Iterable", "Sized", "Callable", "Hashable", "Sequence", "MutableSequence", "Mapping", "Set",
                   "Container", "Collection", "Reversible", "Iterator", "Generator")
       if isinstance([], getattr(c, n))])
print([n for n in ("Iterable", "Iterator", "Generator", "Coroutine") if isinstance((x for x in []), getattr(c, n))])


class MySeq(c.Sequence):
    def __getitem__(self, i):
        return "abc"[i]

    def __len__(self):
        return 3


s = MySeq()
print(list(s), "b" in s, s.index("c"), s.count("a"), list(reversed(s)), isinstance(s, c.Iterable))


class MyMap(c.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = MyMap()
m.update(a=1, b=2)
print(m.pop("a"), m.setdefault("c", 3), dict(m), list(m.items()), m == {"b": 2, "c": 3}, m.get("zz", 0), m.popitem())
try:
    class Bad(c.Sequence):
        pass

    Bad()
except TypeError as e:
    print(e)


class Meta(type):
    def __instancecheck__(cls, o):
        return o == 5

    def __subclasscheck__(cls, o):
        return o is int


class Checks(metaclass=Meta):
    pass


print(isinstance(5, Checks), isinstance(6, Checks), issubclass(int, Checks), issubclass(str, Checks), isinstance(Checks(), Checks))
abc.update_abstractmethods(Square)
print(abc.get_cache_token() is not None)
