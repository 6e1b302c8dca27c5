# Slots with properties, defaults through descriptors, and slots in a diamond.
class Celsius:
    __slots__ = ("_t",)
    def __init__(self, t=0): self.t = t
    @property
    def t(self): return self._t
    @t.setter
    def t(self, v):
        if v < -273: raise ValueError(f"{v} is too cold")
        self._t = v
    @property
    def f(self): return self._t * 9 / 5 + 32
    @f.setter
    def f(self, v): self.t = (v - 32) * 5 / 9
c = Celsius()
c.f = 212
print(c.t, c.f, c._t, hasattr(c, "__dict__"))
for g in (lambda: setattr(c, "t", -300), lambda: setattr(c, "k", 1), lambda: delattr(c, "t"), lambda: delattr(c, "_t") or c.t):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class A: __slots__ = ("a",)
class B(A): __slots__ = ()
class C(A): __slots__ = ("c",)
class D(C, B): __slots__ = ("d",)
d = D(); d.a, d.c, d.d = 1, 2, 3
print(d.a, d.c, d.d, [k.__slots__ for k in D.__mro__[:-1]], hasattr(d, "__dict__"))
