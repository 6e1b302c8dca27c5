# What object gives every object.
o = object()
print(type(o), o == o, o != o, o == object(), hash(o) == hash(o), bool(o), o.__class__, isinstance(o, object), o.__eq__(o), o.__eq__(1), o.__ne__(o), o.__lt__(1), o.__str__() == repr(o), o.__format__("") == str(o), o.__init__(), o.__sizeof__() > 0, o.__dir__() == o.__dir__(), object.__init_subclass__(), object.__subclasshook__(int))
print(repr(o).startswith("<object object at 0x"), repr(o).endswith(">"), sorted(dir(o)))


class C:
    pass


c = C()
print(repr(c).startswith("<__main__.C object at 0x"), sorted(set(dir(c)) - set(dir(o))), c.__module__, c.__reduce_ex__(2)[1:], sorted(n for n in vars(C) if n not in ("__firstlineno__", "__static_attributes__")))


def f():
    pass


class D:
    def m(self):
        pass


print([repr(x).split(" at 0x")[0] for x in (f, D().m, D.m, lambda: 0, (i for i in []), iter([]), iter({}), iter(()), iter(""), iter(set()), map(f, []), zip(), enumerate([]), reversed([]), classmethod(f), staticmethod(f), property(), memoryview(b""), super(D, D()), [].append, D().m.__get__(1), "".join, f.__code__)])
print(int, C, D.m.__qualname__, type, print, len, [].append.__name__, str.join, int.__add__, (1).__add__.__name__, int.real, type(f), type(D().m), range(3), slice(1), ..., NotImplemented, None, list[int], int | str)
print(object.__new__(C).__class__ is C, object.__getattribute__(c, "__class__") is C, object.__hash__(c) == hash(c), object.__repr__(5).startswith("<int object at"), object.__str__("a"), object.__format__("a", ""))
object.__setattr__(c, "x", 1)
print(c.x, object.__delattr__(c, "x"), hasattr(c, "x"))
for g in (lambda: object(1), lambda: object(x=1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__init__(), lambda: object.__init__(c, 1), lambda: C(1), lambda: object.__setattr__(5, "x", 1), lambda: object.__setattr__(C, "x", 1), lambda: object.__format__(c, "x"), lambda: o.x, lambda: object.__reduce_ex__(o), lambda: o < o, lambda: o + o, lambda: o(), lambda: len(o), lambda: object.__getattribute__(5), lambda: object.__new__(int), lambda: object.__hash__()):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


class NewOnly:
    def __new__(cls, *a):
        return object.__new__(cls)


class InitOnly:
    def __init__(self, *a):
        super().__init__()


print(type(NewOnly(1, 2)).__name__, type(InitOnly(1, 2)).__name__)


class Bad(NewOnly):
    def __init__(self, *a):
        super().__init__(*a)


try:
    Bad(1)
except TypeError as e:
    print(e)
