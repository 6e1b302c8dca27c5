# typing: runtime behaviour of generics, unions, protocols, hints.
import typing
from typing import Any, Callable, ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, get_args, get_origin, get_type_hints, runtime_checkable

print(Optional[int], Union[int, str], Union[int, int], Union[int, None], Callable[[int], str], Callable[..., int], Any, Literal[1, "a", None], ClassVar[int], Final[str], typing.List[int], typing.Dict[str, int], typing.Tuple[int, ...], typing.Type[int], typing.Annotated[int, "meta"], typing.NoReturn, typing.Self, typing.LiteralString)
print(get_origin(typing.List[int]), get_args(dict[str, int]), get_args(Callable[[int, str], bool]), get_origin(Union[int, str]), get_args(Literal[1, 2]), get_origin(int), get_args(typing.Annotated[int, 1]), Union[int, str] == Union[str, int], Optional[int] == (int | None), hash(Union[int, str]) == hash(Union[str, int]), Literal[1] == Literal[True], typing.List[int] == list[int], Union[Union[int, str], float])
T, K = TypeVar("T"), TypeVar("K", bound=int)
UserId = NewType("UserId", int)


class Box(Generic[T]):
    def __init__(self, v: T):
        self.v = v


class Movie(TypedDict, total=False):
    name: typing.Required[str]
    year: int


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


print(Box[int], Box[int](5).v, Box[T][str], Box.__parameters__, Box[int].__args__, Box[int].__origin__ is Box, T, K.__bound__, UserId(5), UserId, Movie(name="x"), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes))


def f(a: int, b: "str" = None, *c: float, d: Optional["Box[int]"] = None) -> list[int]: ...


print(get_type_hints(f), get_type_hints(Movie), get_type_hints(Movie, include_extras=True), typing.cast(int, "x"), typing.no_type_check(f) is f, typing.is_typeddict(Movie), typing.get_protocol_members(Closes), typing.is_protocol(Closes))
for g in (lambda: Optional[1], lambda: Optional[int, str], lambda: Callable[int, str], lambda: Union[()], lambda: isinstance(1, Any), lambda: isinstance([], typing.List[int]), lambda: Any(), lambda: Union[int, str](), lambda: Box[int, str], lambda: ClassVar[ClassVar[int]], lambda: TypeVar("X", int), lambda: type("B", (Generic,), {}), lambda: Closes(), lambda: isinstance({}, Movie), lambda: Literal[1](), lambda: typing.List[int, str], lambda: NewType("A", int)("x"), lambda: typing.assert_never(1), lambda: typing.Nope, lambda: T[int], lambda: typing.overload(f)(1), lambda: typing.get_overloads(5), lambda: typing.reveal_type and typing.assert_type(1, str), lambda: Final[int, str], lambda: typing.Tuple[()], lambda: get_type_hints(5), lambda: isinstance(1, Union[int, str]), lambda: isinstance([], list | None)):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
print(typing.get_type_hints(NamedTuple("NT", [("a", int)])), typing.Callable[[T], K].__parameters__, list[T][int], dict[str, T][int], (T | None)[int], typing.Concatenate, typing.ParamSpec("P").args, typing.TypeVarTuple("Ts"), typing.Unpack[tuple[int]], typing.TYPE_CHECKING, typing.ForwardRef("X"), typing.final(File) is File, File.__final__, typing.override(f).__override__, typing.dataclass_transform()(File) is File)
