# is, id and the objects of which there is one.
a = [1]
b = a
print(a is b, a is a[:], a is not [1], id(a) == id(b))
print(None is None, True is True, ... is Ellipsis, NotImplemented is NotImplemented)
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
print(bool(1) is True, (1 == 1) is True, (not 0) is True)
x = 5
y = x
print(x is y)
print(tuple([]) is tuple(), type(1) is int, type(int) is type)
f = lambda: None
print(f() is f(), f is f)


class C:
    def m(self):
        pass


c = C()
print(c.m is c.m, c.m == c.m, C.m is C.m, c.m == C().m, C is c.__class__)
s = "interned"
t = s
print(s is t, sys if False else "no sys")
d = {}
print(d is d.copy(), d == d.copy(), tuple(a) is tuple(a))
t = (1, 2)
print(tuple(t) is t, t[:] is t, list(a) is a, frozenset((fs := frozenset([1]))) is fs, str("abc") == "abc")
try:
    None.x = 1
except AttributeError as e:
    print(e)
for source in ("None = 1", "True = 1", "def None(): pass", "for True in x: pass", "__debug__ = 1", "... = 1",
               "x.None = 1", "f(True=1)", "import None", "class True: pass", "lambda None: 1", "del None"):
    try:
        compile(source, "s", "exec")
        print("fine", source)
    except SyntaxError as e:
        print(e.msg)
print(NotImplemented, ..., None, Ellipsis)
try:
    bool(NotImplemented)
except TypeError as e:
    print(e)
