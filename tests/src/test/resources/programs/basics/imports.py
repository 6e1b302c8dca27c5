# Import statements of all forms on library modules.
import math
import os.path
import collections.abc as cabc
from math import pi, floor as fl
from math import (
    sqrt,
    ceil,
)
import math as m, sys as s

print(math.floor(2.5), fl(2.5), sqrt(9), ceil(1.2), m is math, pi == math.pi)
print(os.path.basename("a/b"), cabc.Mapping.__name__, s.__name__)
print(math.__name__, type(math).__name__, "math" in s.modules, s.modules["math"] is math)
for source in ("import no_such_module", "from sys import no_such_name", "import math.nothing",
               "from no_such import x", "from os import nothing_here", "import os.nothing",
               "from . import x", "from .x import y"):
    try:
        exec(source, {"__name__": "__main__"})
    except ImportError as e:
        text = str(e)
        print(type(e).__name__, text[:text.find(" (/")] if " (/" in text else text, e.name)


def local():
    import json as j
    from json import dumps

    return dumps([1]), j.__name__


print(local())
try:
    json
except NameError as e:
    print(e)
ns = {}
exec("from math import *", ns)
print("sqrt" in ns, "pi" in ns, "__name__" in ns)
exec("from os.path import join, split as sp", ns)
print(ns["join"]("a", "b"), ns["sp"]("x/y"))
print(__import__("math") is math, __import__("os.path").__name__, __import__("os.path", fromlist=["x"]) is os.path)
import importlib

print(importlib.import_module("os.path") is os.path, importlib.import_module("json").loads("[1]"))
if True:
    import string
print(string.digits)
print(__name__, __file__.endswith("imports.py"), __doc__, __spec__, __package__)
