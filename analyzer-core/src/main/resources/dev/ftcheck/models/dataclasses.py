"""Model of dataclasses: https://docs.python.org/3.14/library/dataclasses.html"""


@field_class
def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, frozen=False, slots=False, **more):
    return cls


@per_instance
def field(*, default=None, default_factory=None, init=True, repr=True, hash=None, compare=True, **more):
    return default_factory() or default


@duplicates("obj")
def replace(obj, /, **changes): ...


@iterates("obj")
def asdict(obj, *, dict_factory=dict): return dict_factory()


@iterates("obj")
def astuple(obj, *, tuple_factory=tuple): return tuple_factory()


def fields(class_or_instance): return ()
def is_dataclass(obj): return True


class FrozenInstanceError(AttributeError): pass
class InitVar: pass


MISSING = KW_ONLY = None
