"""Model of pickle: https://docs.python.org/3.14/library/pickle.html"""

HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 0


@iterates("obj")
def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    obj.__getstate__()
    return b""


@iterates("obj")
@waits("io")
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    obj.__getstate__()
    file.write(b"")


def loads(data, /, **more): ...


@waits("io")
def load(file, **more): ...


class PickleError(Exception): pass


PicklingError = UnpicklingError = PickleError
