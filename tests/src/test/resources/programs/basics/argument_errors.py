# What calls with the wrong arguments say.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)

def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c=3): pass
def pos(a, b, /, c): pass
def kwo(a, *, k, j): pass
def kwd(a, *, k=1): pass
def var(a, *args): pass
def kws(a, **kw): pass


class C:
    def m(self, a): pass


calls = """
f0(1) | f0(x=1) | f1() | f1(1, 2) | f1(b=1) | f1(1, a=2) | f2() | f2(1) | f2(1, 2, 3)
f3() | f3(1) | f3(1, 2, 3, 4) | pos(1, b=2, c=3) | pos() | pos(a=1, b=2, c=3) | kwo(1) | kwo(1, k=2)
kwo(1, 2, k=3, j=4) | kwd(1, 2) | kwd(1, 2, k=3) | kwd(1, z=3) | kwd() | var() | kws() | kws(1, 2)
C().m() | C().m(1, 2) | C.m() | C().m(b=1) | (lambda x, y: 0)(1) | f1(*[1, 2, 3]) | f1(**{"a": 1, "b": 2})
f1(*5) | f1(**5) | f1(**{1: 2}) | f2(1, **{"a": 2}) | kws(1, **{"x": 1}, **{"x": 2}) | f1(*None)
kws(**{"a": 1}, a=2) | 5() | None() | "s"(1) | C()() | C(1) | object(1) | f2(b=1) | f2(1, 2, c=3)
kws(**None) | C.m(5) | f2(1, aa=2) | kwd(1, kk=2)
"""
for line in calls.strip().splitlines():
    for call in line.split(" | "):
        try:
            eval(call)
            print(call, "-> no error")
        except TypeError as e:
            print(call, "->", e)
