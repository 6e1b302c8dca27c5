# __slots__: layout, inheritance, errors.
class S:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = S()
print(s.a, hasattr(s, "b"), hasattr(s, "__dict__"), S.__slots__)
try:
    s.b
except AttributeError as e:
    print(e)
try:
    s.c = 1
except AttributeError as e:
    print(e)
s.b = 2
del s.b
try:
    del s.b
except AttributeError as e:
    print(e)
print(type(S.a).__name__, S.a.__name__, S.a.__get__(s, S))


class T(S):
    __slots__ = ("c",)


t = T()
t.c = 3
print(t.a, t.c)


class U(S):
    pass


u = U()
u.anything = 5
print(u.anything, u.__dict__, u.a)


class D:
    __slots__ = {"x": "doc of x", "__dict__": ""}


d = D()
d.x, d.y = 1, 2
print(d.__dict__, d.x, D.x.__doc__ if False else "slot docs")


class One:
    __slots__ = "single"


o = One()
o.single = 1
print(o.single, One.__slots__)


class Empty:
    __slots__ = ()


for source in ("class X:\n __slots__ = ('a',)\n a = 1", "class X:\n __slots__ = (5,)", "class X:\n __slots__ = ('1a',)",
               "class X(int):\n __slots__ = ('a',)", "class X(tuple):\n __slots__ = ('a',)",
               "class X(S, One): pass", "class X(S):\n __slots__ = ('__dict__', '__dict__')",
               "Empty().x = 1", "S.a = 5\nprint(S().a)", "class X(S, Empty):\n __slots__ = ()\nX().z = 1"):
    try:
        exec(source)
        print("fine", repr(source))
    except Exception as e:
        print(type(e).__name__, e)


class Private:
    __slots__ = ("__hidden", "_p")

    def __init__(self):
        self.__hidden = "mangled"


print(Private()._Private__hidden, Private.__slots__)
import weakref

try:
    weakref.ref(Empty())
except TypeError as e:
    print(e)


class W:
    __slots__ = ("__weakref__",)


w = W()
print(weakref.ref(w)() is w)
try:
    t.__class__ = U
except TypeError as e:
    print(e)
