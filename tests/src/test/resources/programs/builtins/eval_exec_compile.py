# eval, exec and compile with namespaces.
print(eval("1 + 2"), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("  1"), eval("(1\n+ 2)"), eval(b"3"), eval("lambda: 4")(), eval("[i for i in range(3)]"), eval("x", {"x": 1}, {"x": 2}))
ns = {}
exec("a = 1\ndef f(): return a\nclass C: b = a", ns)
print(ns["a"], ns["f"](), ns["C"].b, sorted(k for k in ns if not k.startswith("__")), "__builtins__" in ns)
g, l = {"x": "global"}, {}
exec("y = x\nx = 'local'", g, l)
print(g["x"], l)
c = compile("a + 1", "name", "eval")
print(eval(c, {"a": 5}), c.co_name, c.co_filename, type(c).__name__)
c = compile("z = 1\nz + 1", "name", "exec")
exec(c, ns)
print(ns["z"], eval(c, ns))
exec(compile("1 + 1; 'shown'; None", "name", "single"))


class Map(dict):
    def __missing__(self, k):
        return f"<{k}>"

    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)


print(eval("a + b", {}, Map()))
exec("q = undefined_name", {}, Map())


def local():
    v = 1
    exec("v = 2; w = 3")
    d = {}
    exec("v = v + 10", globals(), d | locals())
    return v, eval("v + 1"), "w" in locals(), sorted(locals())


print(local())
for f in (lambda: eval("x = 1"), lambda: eval(""), lambda: eval("1 +"), lambda: eval(5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec(5), lambda: compile("1", "n", "nope"), lambda: compile(5, "n", "eval"), lambda: eval("undefined_x"), lambda: exec("def"), lambda: compile("a\0b", "n", "exec"),
          lambda: eval("1\n2"), lambda: exec("  x = 1"), lambda: eval(compile("x=1", "n", "exec")), lambda: eval("(yield)"), lambda: compile("1", "n", "eval", flags=-5), lambda: eval("__import__('math').floor(2.5)", {"__builtins__": {}}), lambda: eval("len([])", {"__builtins__": {"len": lambda x: 99}})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    n = 5
    return eval("n"), [eval("n", {"n": k}) for k in range(2)], eval("(lambda: n)", {"n": 1})()


print(outer())
exec("for i in range(2): print('in exec', i)")
exec("import math as m; print(m.floor(2.5))")
print(exec("pass"), eval("print('printed')"), eval("exec('e = 1') or e", {}))
src = "x = 10\nfor i in range(3):\n    x += i\nelse:\n    x *= 2\n"
exec(src, n := {})
print(n["x"], n["i"], eval("dict(a=1)"), eval("{1: 2}"), eval("f'{1+1}'"), eval("...")) 
exec(closure := compile("print(__name__)", "n", "exec"), {"__name__": "given"})
