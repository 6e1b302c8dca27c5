# sys.meta_path finders, sys.path changes, modules made by hand.
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
import tempfile

made = []


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name.startswith("virtual"):
            return importlib.machinery.ModuleSpec(name, self, is_package=name == "virtual")

    def create_module(self, spec):
        made.append(("create", spec.name))

    def exec_module(self, module):
        made.append(("exec", module.__name__))
        module.answer = len(module.__name__)


sys.meta_path.insert(0, Finder())
import virtual.child
from virtual import answer

print(virtual.answer, virtual.child.answer, answer, made, virtual.__path__, virtual.child.__package__)
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "tmp_mod.py"), "w") as f:
        f.write("value = 1\ndef f():\n    return value\n")
    os.mkdir(os.path.join(folder, "ns_pkg"))
    with open(os.path.join(folder, "ns_pkg", "inner.py"), "w") as f:
        f.write("inside = __name__\n")
    sys.path.insert(0, folder)
    import tmp_mod
    import ns_pkg.inner

    print(tmp_mod.f(), os.path.basename(tmp_mod.__file__), ns_pkg.inner.inside, ns_pkg.__file__ if hasattr(ns_pkg, "__file__") else "namespace package", type(ns_pkg.__path__).__name__)
    with open(os.path.join(folder, "tmp_mod.py"), "w") as f:
        f.write("value = 'reloaded, and of another length'\n")
    importlib.invalidate_caches()
    importlib.reload(tmp_mod)
    print(tmp_mod.value, tmp_mod.f())
    with open(os.path.join(folder, "bad_syntax.py"), "w") as f:
        f.write("def (:\n")
    try:
        import bad_syntax
    except SyntaxError as e:
        print(os.path.basename(e.filename), e.lineno, e.offset, e.msg)
    sys.path.remove(folder)
try:
    import tmp_gone
except ModuleNotFoundError as e:
    print(e, e.name)
print(importlib.machinery.SOURCE_SUFFIXES, importlib.util.resolve_name(".x", "pkg.sub"), importlib.machinery.ModuleSpec("n", None).parent)
m = importlib.util.module_from_spec(importlib.machinery.ModuleSpec("hand", None))
exec("a = 1", m.__dict__)
print(m.a, m.__name__, sys.modules.get("hand"))
