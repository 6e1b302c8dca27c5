# Attributes of functions, methods and code objects.
def f(a, b=2, *args, c, d=4, **kw) -> int:
    """doc"""
    x = 1
    return lambda: (x, a)


print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__, f.__type_params__, f.__globals__ is globals(), f.__builtins__["len"] is len)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_firstlineno, c.co_flags & 0x0C, c.co_names, c.co_filename.endswith("attributes.py"))
g = f(1, c=3)
print(g.__closure__[0].cell_contents, g.__code__.co_freevars, g.__qualname__, g.__closure__[1].cell_contents)
f.__name__, f.__qualname__, f.__doc__, f.attr = "new", "q.new", "new doc", [1]
print(f.__name__, repr(f).split(" at ")[0], f.__doc__, f.__dict__, vars(f), hasattr(f, "nope"))
del f.attr
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 30}
print(f.__defaults__, f(d=1)()[1], f.__kwdefaults__)
f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)


def swap():
    return "swapped"


def other(a, b):
    return a + b


other.__code__ = swap.__code__
print(other(), other.__name__)
for bad in ("f.__code__ = g.__code__", "f.__name__ = 5", "f.__qualname__ = None", "f.__defaults__ = [1]", "f.__kwdefaults__ = 5", "f.__closure__ = ()", "f.__globals__ = {}", "f.__annotations__ = 5", "del f.__code__", "del f.__name__", "f.__dict__ = 5", "f.__type_params__ = 5", "del f.nope", "c.co_name = 'x'"):
    try:
        exec(bad)
        print(bad, "fine")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
import types

h = types.FunctionType(swap.__code__, {}, "made", None, None)
print(h(), h.__name__, types.FunctionType(g.__code__, {}, closure=g.__closure__)())
print(c.replace(co_name="replaced").co_name, swap.__code__ == swap.__code__, (lambda: 1).__code__ == (lambda: 2).__code__, [k for k in swap.__code__.co_consts], types.CellType(5).cell_contents)
cell = types.CellType()
try:
    cell.cell_contents
except ValueError as e:
    print(e)
print(len.__name__, len.__module__, len.__self__.__name__, [].append.__self__, [].append.__name__, [].append.__qualname__, str.upper.__objclass__, len.__text_signature__)
