# locals, globals, vars and dir in all scopes.
x = 1
print("x" in globals(), globals() is locals(), vars() is globals(), globals()["x"], "print" in dir(__builtins__))
globals()["made"] = 5
print(made)
locals()["also"] = 6
print(also)


def f(a, *args, k=2, **kw):
    b = 3
    snapshot = locals()
    c = 4
    snapshot["a"] = "changed"
    return sorted(snapshot), a, sorted(locals()), locals() is locals()


print(f(1, 2, z=3))


def cells():
    free = 1
    unset: int

    def inner():
        nonlocal free
        own = 2
        return free, sorted(locals()), locals()["free"]

    return inner(), sorted(n for n in locals())


print(cells())


class C:
    a = 1
    locals()["b"] = 2
    print(sorted(n for n in locals() if not n.startswith("__")), "x" in globals())

    def m(self):
        self.z = 1
        return vars(self), sorted(locals())


print(C.b, C().m(), sorted(n for n in vars(C) if not n.startswith("__")))
print([sorted(locals()) for i in [1]][0][:0], (lambda q: locals())(5), [n for n in dir() if n in ("x", "made", "C")])
g = (sorted(locals()) for i in [1])
print([n for n in next(g) if n == "i"])


def comp():
    y = 1
    return [sorted(k for k in locals() if k in ("y", "i")) for i in [1]]


print(comp())
print(dir(type("T", (), {"b": 1, "a": 2}))[:2] if False else sorted(n for n in dir(C()) if not n.startswith("__")))
import math

print("floor" in dir(math), "floor" in vars(math), vars(math) is math.__dict__)
for bad in (lambda: vars(5), lambda: vars([]), lambda: vars(1, 2), lambda: dir(1, 2), lambda: locals(1), lambda: globals(5)):
    try:
        bad()
    except TypeError as e:
        print(e)


def delete():
    p = q = 1
    del p
    return sorted(locals())


print(delete())


def exec_local():
    v = 1
    d = locals()
    exec("v = 5", {}, d)
    return v, d["v"]


print(exec_local())


def frame():
    import sys

    inside = "value"
    fr = sys._getframe()
    fr.f_locals["inside"] = "written through"
    return inside, fr.f_code.co_name, fr.f_back.f_code.co_name, fr.f_lineno - fr.f_code.co_firstlineno


print(frame())
