# weakref after gc.collect(), finalizers, WeakValueDictionary, proxies.
import gc, weakref

class C:
    def __init__(self, n): self.n = n
    def m(self): return self.n
c = C(1)
r = weakref.ref(c)
print(r() is c, r().n, weakref.ref(c) is r, weakref.getweakrefcount(c), hash(r) == hash(c), r == weakref.ref(c), type(r).__name__)
calls = []
r2 = weakref.ref(c, lambda ref: calls.append(ref() is None))
p = weakref.proxy(c)
print(p.n, p.m(), isinstance(p, C), type(p).__name__); p.n = 2; print(c.n)
d = weakref.WeakValueDictionary(a=c); k = weakref.WeakKeyDictionary({c: "v"}); s = weakref.WeakSet([c])
fin = weakref.finalize(c, calls.append, "finalized")
wm = weakref.WeakMethod(c.m)
print(len(d), len(k), len(s), d["a"] is c, k[c], c in s, fin.alive, wm()() , list(d.keys()), d.get("zz"))
del c
for _ in range(3): gc.collect()
print(r(), sorted(map(str, calls)), len(d), len(k), len(s), fin.alive, wm(), "a" in d)
try: p.n
except ReferenceError as e: print(e)
for f in (lambda: weakref.ref(5), lambda: weakref.ref("a"), lambda: weakref.ref([]), lambda: weakref.ref(()), lambda: weakref.proxy({}), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.ref()):
    try: print(f())
    except TypeError as e: print(e)
print(weakref.ref(C)() is C, weakref.ref(len)() is len, weakref.ref({1}.__class__)() is set, weakref.ref(lambda: 0) is not None, weakref.ref(x := {5}) () == {5}, gc.isenabled(), gc.collect() >= 0, gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
a, b = C(0), C(0)
a.other, b.other = b, a
w = weakref.ref(a)
del a, b
for _ in range(3): gc.collect()
print(w())
f = weakref.finalize(y := C(5), lambda v: v * 2, 21)
print(f(), f(), f.alive, f.detach())
class L(list): pass
l = L([1]); print(weakref.ref(l)() == [1])
