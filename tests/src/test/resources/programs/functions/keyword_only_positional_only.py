# Positional-only and keyword-only parameters, with names that collide in **kw.
def f(a, /, b, *, c):
    return a, b, c


def g(a, b=1, /, **kw):
    return a, b, kw


def h(self, /, *args, **kw):
    return self, args, kw


print(f(1, 2, c=3), f(1, b=2, c=3), g(1), g(1, a=5, b=6), h(1, 2, self=3, args=4, kw=5), g(1, **{"a": 2, "/": 3}))
for call in ("f(a=1, b=2, c=3)", "f(1, 2, 3)", "f(1, 2)", "f(1, c=2)", "f(1, 2, c=3, d=4)", "f(1, 2, b=2, c=3)", "g()", "g(a=1)", "g(1, 2, 3)", "h()", "h(self=1)", "f(1, 2, 3, c=3)", "f(*[1, 2, 3], **{'c': 1})", "f()", "f(c=1)"):
    try:
        print(call, eval(call))
    except TypeError as e:
        print(call, "->", e)


def defaults(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


print(defaults(1, d=4), defaults(1, 9, 8, d=7, e=6), defaults(1, c=0, d=0))


class C:
    def m(self, a, /, *, k=1):
        return a, k

    @classmethod
    def c(cls, *, k):
        return cls.__name__, k

    @staticmethod
    def s(*, k=2):
        return k


for call in ("C().m(1)", "C().m(a=1)", "C().m()", "C().m(1, 2)", "C.c(k=1)", "C.c(1)", "C.c()", "C.s(k=3)", "C.s(1)", "C.m(C(), 1, k=2)", "C().m(1, z=1)"):
    try:
        print(call, eval(call))
    except TypeError as e:
        print(call, "->", e)
print((lambda a, /, b, *, c=3: (a, b, c))(1, b=2), (lambda *, k: k)(k=1), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, z=3))
for call in ("len(obj=[])", "int(x=5)", "int('5', base=10)", "sorted([1], reverse=1)", "sorted(iterable=[1])", "print(1, foo=2)", "str(object=1)", "list(iterable=[1])", "dict(a=1)", "pow(base=2, exp=3)", "round(number=2.5)", "sum([1], start=2)", "sum(iterable=[1])", "enumerate(iterable='a', start=1)", "'a'.split(sep=',')", "'a'.replace(old='a', new='b')", "[].append(object=1)", "range(stop=3)", "isinstance(obj=1, cls=int)", "bytes(source=b'a')", "complex(real=1)", "float(x=1)", "'a'.encode(encoding='ascii', errors='strict')", "'{}'.format(*[1])", "max([1], default=2)", "zip(strict=True)", "int.from_bytes(bytes=b'a', byteorder='big')", "open(nope=1)", "compile(source='1', filename='f', mode='eval').co_filename", "property(fget=None).fget", "[3, 1].sort(reverse=True)", "{}.pop(key=1)", "{}.get(key=1)", "getattr(object=1, name='real')", "hasattr(1, name='x')"):
    try:
        print(call, "=>", repr(eval(call)).split(" at 0x")[0])
    except TypeError as e:
        print(call, "->", e)
