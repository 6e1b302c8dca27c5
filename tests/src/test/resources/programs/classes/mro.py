# Method resolution orders of classic examples, and the classes that have none.
def names(c):
    return " ".join(k.__name__ for k in c.__mro__)


O = object
A = type("A", (O,), {})
B = type("B", (O,), {})
C = type("C", (O,), {})
D = type("D", (O,), {})
E = type("E", (O,), {})
K1 = type("K1", (A, B, C), {})
K2 = type("K2", (D, B, E), {})
K3 = type("K3", (D, A), {})
Z = type("Z", (K1, K2, K3), {})
print(names(Z))
F = type("F", (O,), {})
X = type("X", (E, F), {})
Y = type("Y", (F, E), {})
for bases in ((X, Y), (O, A), (A, A), (A, K1), (K1, A), (B, K1, A)):
    try:
        print(names(type("Q", bases, {})))
    except TypeError as e:
        print(str(e).replace("\n", " / "))


class Meta(type):
    def mro(cls):
        default = super().mro()
        return [default[0], Mixin, *default[1:]] if cls.__name__ == "Special" else default


class Mixin:
    def hello(self):
        return "from the mixin"


class Special(metaclass=Meta):
    pass


print(names(Special), Special().hello(), isinstance(Special(), Mixin), Special.__bases__)


class BadMeta(type):
    def mro(cls):
        return [5]


try:
    BadMeta("T", (), {})
except TypeError as e:
    print(e)
print(names(bool), names(KeyError), names(BlockingIOError), names(UnicodeDecodeError))
import collections

print(names(collections.OrderedDict), names(collections.Counter), names(type(range(0))))


class P:
    def who(self):
        return "P"


class Q(P):
    pass


class R:
    def who(self):
        return "R"


q = Q()
print(q.who())
Q.__bases__ = (R, P)
print(q.who(), names(Q))
for bad in ((), (int,), (Q,), 5):
    try:
        Q.__bases__ = bad
        print("fine", names(Q))
    except TypeError as e:
        print(e)


class HasEntries:
    def __mro_entries__(self, bases):
        return (P,)


class FromEntries(HasEntries()):
    pass


print(names(FromEntries), FromEntries.__orig_bases__[0].__class__.__name__)
try:
    type("T", (HasEntries(),), {})
except TypeError as e:
    print(e)
