"""Model of typing: https://docs.python.org/3.14/library/typing.html"""

Any = Union = Optional = Callable = ClassVar = Final = Annotated = Literal = Concatenate = Self = Never = NoReturn = None
Type = TypeAlias = TypeGuard = TypeIs = LiteralString = AnyStr = Awaitable = Coroutine = Generator = Iterable = None
Iterator = AsyncIterator = AsyncGenerator = AsyncIterable = Hashable = Sized = SupportsInt = IO = TextIO = BinaryIO = None
Sequence = Collection = Container = Mapping = AbstractSet = None
List = MutableSequence = list
Dict = MutableMapping = dict
Set = MutableSet = set
FrozenSet = frozenset
Tuple = tuple
Text = str
TYPE_CHECKING = False


class Generic: pass
class Protocol: pass
class TypedDict(dict): pass


@field_class
class NamedTuple(tuple):
    def _replace(self, **kwargs): return self
    def _asdict(self): return {"": self[...]}


def TypeVar(name, *constraints, **more): ...
ParamSpec = TypeVarTuple = NewType = TypeVar
def cast(typ, val): return val
def assert_type(val, typ, /): return val
def reveal_type(obj, /): return obj
def overload(func): return func
final = override = no_type_check = runtime_checkable = type_check_only = overload
def get_type_hints(obj, globalns=None, localns=None, include_extras=False): return {}
def get_origin(tp): ...
def get_args(tp): return ()
def assert_never(arg, /): ...


def dataclass_transform(**more):
    def decorate(cls):
        return cls
    return decorate
