"""The docstring of the module."""


def f():
    "single quoted"


def g():
    """multi

        indented
    end
    """


def h():
    x = "not a docstring"
    "neither"


def k():
    f"not {1} a docstring"


def b():
    b"not a docstring"


def c():
    "joined " "docstring"


class C:
    """class doc"""

    def m(self):
        r"""raw \n doc"""

    @property
    def p(self):
        "property doc"

    x = property(None, None, None, "x doc")


class D(C):
    def m(self):
        pass


print(__doc__)
for o in (f, g, h, k, b, c, C, C.m, C.p, C.x, D, D.m, lambda: "x"):
    print(repr(o.__doc__))
f.__doc__ = "changed"
C.__doc__ = "changed"
print(f.__doc__, C.__doc__)
try:
    C().m.__doc__ = "x"
except AttributeError as e:
    print(e)
import inspect

print(repr(inspect.getdoc(g)), inspect.getdoc(D.m), inspect.cleandoc("  a\n    b\n  c"))
class E:
    'short'; x = 1
print(E.__doc__, E.x)
print(repr(compile("'only doc'", "s", "exec").co_consts[0]), (lambda: 0).__doc__)
exec("def late(): 'in exec'\nprint(late.__doc__)")
