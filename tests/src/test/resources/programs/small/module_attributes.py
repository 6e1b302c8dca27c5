# Attributes of a module object, its dictionary and deletion of names.
import sys, types
me = sys.modules[__name__]
me.added = 5
print(added, "added" in globals(), me.__dict__ is globals(), type(me).__name__, me.__name__, isinstance(me, types.ModuleType), repr(me).startswith("<module '__main__' from"))
del me.added
try: added
except NameError as e: print(e)
for f in (lambda: me.nope, lambda: delattr(me, "nope"), lambda: setattr(me, "__dict__", {}), lambda: me(), lambda: types.ModuleType("x").y, lambda: me < me, lambda: len(me)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = types.ModuleType("m", "doc")
m.__getattr__ = lambda n: f"dynamic {n}"
m.__dir__ = lambda: ["b", "a"]
print(m.anything, dir(m), m.__doc__, m, vars(m)["__name__"], hasattr(m, "x"))
class Mod(types.ModuleType):
    @property
    def version(self): return "computed"
    def __call__(self): return "called"
me.__class__ = Mod
print(me.version, me(), type(sys.modules["__main__"]).__name__)
