# Classes and functions through exec, globals of exec'd functions, custom mappings, builtins replaced.
code = "def f(): return v\ndef g(): global w; w = 5\nclass C:\n  def m(self): return v"
one, two = {"v": 1}, {"v": 2}
exec(code, one)
exec(code, two)
print(one["f"](), two["f"](), one["C"]().m(), two["C"]().m())
one["v"] = 10
print(one["f"](), one["f"].__globals__ is one)
one["g"]()
print(one["w"], "w" in two)
exec("def f(): return local", {}, loc := {})
loc["local"] = 5
try:
    loc["f"]()
except NameError as e:
    print(e)


class Tracing(dict):
    def __getitem__(self, k):
        print("get", k, end="; ")
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        print("set", k, end="; ")
        super().__setitem__(k, v)

    def __delitem__(self, k):
        print("del", k, end="; ")
        super().__delitem__(k)


exec("a = 1\nb = a + 1\ndel a\nfor i in range(2): pass\ndef f(): pass\nimport math\nclass C: pass", {}, Tracing())
print()
exec("x = len([1, 2])", ns := {"__builtins__": {"len": lambda l: "replaced"}})
print(ns["x"])
exec("def f(): return len([1])\nprint(f())", {"__builtins__": {"len": lambda l: "own", "print": print}})
try:
    exec("class C: pass", {"__builtins__": {}})
except NameError as e:
    print(e)
try:
    exec("import math", {"__builtins__": {}})
except ImportError as e:
    print(e)
exec("import math", {"__builtins__": {"__import__": lambda *a: print("import", a[0], a[3], a[4])}})
saved = __import__
import builtins

builtins.__import__ = lambda name, *a, **k: print("hooked", name) or saved(name, *a, **k)
import json
from os import path as p

builtins.__import__ = saved
print(eval("[x for x in range(n)]", {"n": 3}), eval("(lambda: n)()", {"n": 4}), eval("sum(n for _ in range(2))", {"n": 5}), eval("[n for _ in [1]]", {}, {"n": 6}))
try:
    print(eval("(lambda: n)()", {}, {"n": 6}))
except NameError as e:
    print(e)
g = globals()
g["dynamic"] = 1
print(dynamic)
exec("dynamic += 1")
print(dynamic, g is globals())
del g["dynamic"]
try:
    dynamic
except NameError as e:
    print(e)
def shadow():
    exec("len = 5")
    return len([1])
print(shadow())
print([k for k in {**globals()} if k in ("g", "code")], sorted(k for k in vars(builtins) if k.startswith("is")))
c = compile("x = 1\nx + 1\nprint(x)", "<test>", "exec", dont_inherit=True)
exec(c)
print(x, c.co_filename, c.co_names, c.co_consts[:1])
exec("print(__name__, __builtins__ is not None)", {"__name__": "custom"})
exec("a: int = 5\nb: str", ns := {})
print(ns["a"], ns["__annotate__"](1))
