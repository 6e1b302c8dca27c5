# PEP 695 generics: functions, classes, aliases, bounds, defaults, scopes.
import typing


def first[T](x: list[T]) -> T:
    return x[0]


class Box[T, *Ts, **P]:
    def __init__(self, v: T):
        self.v = v

    def get[U](self, u: U) -> tuple[T, U]:
        return self.v, u


type Alias[K, V = int] = dict[K, list[V]]
type Lazy = list[NotDefinedYet]
print(first([1, 2]), Box(5).get("u"), first.__type_params__, Box.__type_params__, Alias.__type_params__, Alias, Alias.__name__, Alias.__value__)
T, = first.__type_params__
print(T, T.__name__, T.__bound__, T.__constraints__, T.__infer_variance__, T.has_default(), type(T), Alias.__type_params__[1].__default__, Alias[str].__args__, Alias[str, bool])
try:
    Lazy.__value__
except NameError as e:
    print(e)
NotDefinedYet = int
print(Lazy.__value__)


def bounded[A: int, B: (str, bytes), C = float](a: A, b: B) -> C: ...


a, b, c = bounded.__type_params__
print(a.__bound__, b.__constraints__, c.__default__, bounded.__annotations__, bounded.__qualname__)
print(Box[int, str], Box.__mro__[1:], Box.__parameters__, Box[int, str, [bool]].__args__ if False else "args")


class Sub[T](Box[T, int, [str]]):
    attribute: T

    class Inner:
        def m(self) -> T: ...

    @property
    def p(self) -> T: ...


print(Sub.__bases__, Sub.__orig_bases__, Sub.Inner.m.__annotations__, Sub.__annotations__, Sub.__parameters__)
type Rec = int | list[Rec]
print(Rec.__value__, isinstance(Rec, typing.TypeAliasType), Rec.__module__, repr(Rec), type(Rec.__value__))
for source in ("def f[T, T](): pass", "def f[T: yield](): pass", "class C[T = int, U]: pass", "type X = (yield)", "type X[T: (y := 1)] = T", "def f[*T: int](): pass", "type 5 = int", "type X[T] += 1", "class C[]: pass", "def f[T](x: T): nonlocal T", "type type = type"):
    try:
        compile(source, "s", "exec")
        print("fine", source)
    except SyntaxError as e:
        print(source, "->", e.msg)
for f in (lambda: isinstance(1, Rec), lambda: Box[int, str, [int], 5] and "ok", lambda: Alias[int, str, bytes], lambda: T(), lambda: Lazy[int], lambda: setattr(Alias, "__value__", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
X = "module"


class Scoped:
    X = "class"

    def f[T: X](self): ...

    type A = X


print(Scoped.f.__type_params__[0].__bound__, Scoped.A.__value__, typing.TypeVar("Q").__name__, typing.get_type_hints(first))
