"""Model of importlib: https://docs.python.org/3.14/library/importlib.html"""


@process_global("a module that others have imported")
def reload(module): return module


def import_module(name, package=None): ...


def invalidate_caches(): ...  # the next import only looks again
