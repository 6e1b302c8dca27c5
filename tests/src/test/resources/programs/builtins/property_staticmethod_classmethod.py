# The built-in decorators as objects: attributes, wrapping, chaining, errors.
def f(*a, **k): "doc"; return a, k
f.attr = 1
s, c, p = staticmethod(f), classmethod(f), property(f, doc="pdoc")
print(s.__func__ is f, c.__func__ is f, s.__wrapped__ is f, s.__name__, c.__doc__, s.__dict__, s(1), p.fget is f, p.__doc__, p.fset, p.fdel, s.__isabstractmethod__)
class A:
    s, c, p = s, c, p
    n = staticmethod(5)
    chained = classmethod(len)
    def __init_subclass__(cls): cls.seen = cls.__name__
    def __class_getitem__(cls, k): return cls.__name__, k
    def __new__(cls, *a): return super().__new__(cls)
class B(A): pass
print(A.s(1, k=2), A().s(3), A.c(1)[0][0] is A, B.c()[0][0] is B, B().c()[0][0] is B, A().p[0][0].__class__ is A, A.n, B.seen, B[1], isinstance(A.__dict__["__init_subclass__"], classmethod), isinstance(A.__dict__["__new__"], staticmethod), A.c.__self__ is A, A.c == A.c, A.c is A.c, A.c != B.c, A.s is f)
for g in (lambda: staticmethod(), lambda: classmethod(), lambda: classmethod(1, 2), lambda: c(), lambda: setattr(A(), "p", 1), lambda: delattr(A(), "p"), lambda: A.chained(), lambda: property(x=1), lambda: classmethod(5).__get__(None, A)(), lambda: staticmethod(f).nope, lambda: p.__get__(), lambda: setattr(p, "fget", 1), lambda: property(5).__get__(1)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class W:
    def __init__(self): self._v = 0
    v = property()
    @v.getter
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x * 2
    @v.deleter
    def v(self): self._v = "deleted"
w = W(); w.v = 5; print(w.v); del w.v; print(w.v, type(W.v).__name__, W.v.fset.__name__, repr(s).split(" at 0x")[0], repr(c).split(" at 0x")[0])
