# contextvars: contexts, tokens, copies.
import contextvars
from contextvars import Context, ContextVar, copy_context

v, w = ContextVar("v", default=0), ContextVar("w")
print(v.get(), v.name, w.get("dflt"))
try: w.get()
except LookupError as e: print(type(e).__name__, "w" in str(e))
t = v.set(1); t2 = v.set(2)
print(v.get(), t.old_value is contextvars.Token.MISSING, t2.old_value, t.var is v); v.reset(t2); print(v.get()); v.reset(t); print(v.get())
for f in (lambda: v.reset(t), lambda: v.reset(5), lambda: w.reset(v.set(9)), lambda: ContextVar(), lambda: ContextVar(5), lambda: copy_context()[w], lambda: Context().run(), lambda: v.nope, lambda: hash(copy_context()) and copy_context()["x"]):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split("<")[0])
v.set("outer")
ctx = copy_context()
def inner(a, k=0):
    before = v.get(); v.set("inner"); return before, v.get(), a, k
print(ctx.run(inner, 1, k=2), v.get(), ctx[v], v in ctx, len(ctx), list(ctx) == [v], dict(ctx.items())[v], ctx.get(w, "none"), Context().run(v.get), copy_context() == copy_context(), ctx.copy()[v])
def reenter(): return ctx.run(lambda: 1)
try: ctx.run(reenter)
except RuntimeError as e: print(str(e).split(":")[0])
def gen():
    v.set("gen"); yield v.get(); yield v.get()
g = gen(); print(next(g), v.get()); v.set("changed"); print(next(g))
with v.set("in with") as tok: print(v.get())
print(v.get())
try: ctx.run(lambda: 1 / 0)
except ZeroDivisionError: print("left", v.get(), ctx.run(v.get))
e = Context(); e.run(v.set, "e"); print(e.run(v.get), v.get(), list(e.values()))
