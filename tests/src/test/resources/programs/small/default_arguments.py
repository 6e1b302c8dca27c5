# Defaults are evaluated once, at the definition, from left to right, in the enclosing scope.
order = []
def note(x):
    order.append(x)
    return x
n = 1
def f(a=note(n), b=note("b"), *, c=note("c"), d=note([])):
    d.append(a)
    return a, b, c, d
n = 2
print(f(), f(5), order)
class C:
    v = 10
    def m(self, x=v):
        return x
    v = 20
print(C().m(), C.v)
def g(a, b=None, c=...):
    return a, b, c
print(g(1), g.__defaults__)
