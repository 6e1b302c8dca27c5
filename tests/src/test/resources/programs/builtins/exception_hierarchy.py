# The tree of built-in exceptions and their layout in MROs.
import builtins

def tree(c, depth=0):
    print("  " * depth + c.__name__)
    for s in sorted((s for s in c.__subclasses__() if s.__module__ == "builtins"), key=lambda s: s.__name__): tree(s, depth + 1)
tree(BaseException)
names = sorted(n for n, v in vars(builtins).items() if isinstance(v, type) and issubclass(v, BaseException))
print(len(names), [n for n in names if getattr(builtins, n).__name__ != n])
for n in names:
    c = getattr(builtins, n)
    try: e = c("text")
    except TypeError as x: print(n, "->", x); continue
    print(n, repr(e), e.args, str(e), len(c.__mro__), isinstance(e, Exception))
for n in ("KeyError", "IndexError", "UnicodeDecodeError", "JSONDecodeError", "ConnectionResetError", "ModuleNotFoundError", "TabError", "ZeroDivisionError", "FloatingPointError", "RecursionError", "ExceptionGroup"):
    if hasattr(builtins, n): print(n, [k.__name__ for k in getattr(builtins, n).__mro__])
