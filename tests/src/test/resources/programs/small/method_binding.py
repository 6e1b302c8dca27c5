# Methods as values: bound, unbound, static, class, built-in, partial, stored in containers.
class A:
    def m(self, *a): return ("m", a)
    @classmethod
    def c(cls, *a): return (cls.__name__, a)
    @staticmethod
    def s(*a): return ("s", a)
    call = len
    fn = lambda self, *a: ("fn", a)
    nested = {"m": m}
class B(A):
    def m(self, *a): return ("B", super().m(*a))
a, b = A(), B()
m, c, s = a.m, a.c, a.s
print(m(1), c(2), s(3), A.m(a, 4), A.m(b, 5), B.m(b, 6), a.call("abc"), a.fn(7), A.nested["m"](a, 8), [f(9) for f in (a.m, b.m, A.c, B.c, A.s)], list(map(b.m, [1])), sorted(["bb", "a"], key=str.__len__), "abc".upper.__call__(), (5).__add__(6), list.append.__get__([1])(2), str.upper("x"), {"f": a.m}["f"]())
a.m = lambda *x: ("own", x)
print(a.m(1), A.m(a, 1), m(1))
for f in (lambda: A.m(), lambda: str.upper(), lambda: str.upper(5), lambda: list.append([]), lambda: A.c.__func__(), lambda: dict.get(5, 1)):
    try: print(f())
    except TypeError as e: print(e)
