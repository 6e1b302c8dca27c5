# Packages: submodules, relative imports, __init__, __all__, __path__, aliases.
import pkg

print(pkg.name, pkg.__name__, pkg.__package__, len(pkg.__path__), hasattr(pkg, "sub"), pkg.__file__.endswith("pkg/__init__.py"))
import pkg.sub.leaf

print(pkg.sub.leaf.value, pkg.sub.__name__, pkg.sub.leaf.__package__, pkg.sub.leaf.from_parent, pkg.sub.leaf.up)
from pkg import sub, helper as h
from pkg.sub import leaf, leaf as l2
import pkg.helper as h2

print(sub is pkg.sub, h is h2, leaf is l2, h.greet())
from pkg.exports import *

print(exported, sorted(n for n in globals() if "export" in n or "hidden" in n))
from pkg.noall import *

print(public, "_private" in globals(), "imported_name" in globals())
for source in ("from pkg import nothing", "import pkg.nothing", "from pkg.sub import nothing_here", "import pkg.helper.deeper", "from pkg.badall import *", "import pkg.broken", "from pkg.beyond import x", "import helper", "from .pkg import x"):
    try:
        exec(source)
        print("fine", source)
    except Exception as e:
        print(source, "->", type(e).__name__, str(e).split(" (/")[0])
import sys

print(sorted(m for m in sys.modules if m.startswith("pkg")))
try:
    import pkg.broken
except ZeroDivisionError:
    print("raised again, and not cached:", "pkg.broken" in sys.modules)
print(pkg.lazy_attribute, "asked", pkg.counter)
try:
    pkg.not_there
except AttributeError as e:
    print(e)
print(sorted(dir(pkg))[-2:], repr(pkg.helper).split(" from ")[0])
import importlib

print(importlib.import_module(".leaf", "pkg.sub") is leaf, importlib.import_module("pkg.sub").leaf is leaf)
leaf.value = "changed"
importlib.reload(leaf)
print(leaf.value, leaf.loads)
del sys.modules["pkg.sub.leaf"]
import pkg.sub.leaf as fresh

print(fresh is leaf, pkg.sub.leaf is fresh)
sys.modules["fake"] = "any object"
import fake

print(fake)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as e:
    print(e)
