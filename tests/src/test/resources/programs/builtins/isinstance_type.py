# isinstance, issubclass, type with unions, tuples and virtual classes.
import numbers
import collections.abc as abc

print(isinstance(1, int), isinstance(1, (str, int)), isinstance(1, (str, (bytes, (int,)))), isinstance(True, int), isinstance(1, int | str), isinstance(None, int | None), isinstance("a", int | str), isinstance(1, ()), isinstance(int, type), isinstance(type, object))
print(issubclass(bool, int), issubclass(int, (str, object)), issubclass(int, int | str), issubclass(type, type), issubclass(dict, abc.Mapping), issubclass(int, numbers.Number), isinstance([], abc.Iterable), isinstance(5, abc.Hashable), isinstance([], abc.Hashable))
print(type(1), type("a").__name__, type(type), type(None), type(...), type(NotImplemented), type(lambda: 0), type(print), type([].append), type(str.join), type(int.__add__), type((1).__add__), type(int.__dict__["real"]), type(type.__dict__["__mro__"]), type(range(1)), type(iter([])), type(iter({})), type({}.keys()), type(iter("")), type(zip()), type(slice(1)), type(super), type(property()), type(classmethod(int)), type(int | str), type(list[int]), type(object()))
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, [int]), lambda: isinstance(1, "int"), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1), lambda: isinstance(1, (int, 1)), lambda: isinstance("a", (int, 1)), lambda: isinstance(1, list[int]), lambda: issubclass(int, list[int]),
          lambda: type(), lambda: type(1, 2), lambda: type("A", (), {}, 1), lambda: type(1, (), {}), lambda: type("A", [], {}), lambda: type("A", (), []), lambda: type("A", (1,), {}), lambda: type("A\0", (), {}), lambda: int | 5, lambda: None | None, lambda: isinstance(1, int | list[int])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
T = type("T", (dict,), {"x": 5, "__doc__": "doc"})
print(T, T.x, T.__doc__, T.__module__, T.__bases__, T(a=1), T.__name__, T.__qualname__)
print(int | str, int | None, (int | str) == (str | int), (int | str).__args__, hash(int | str) == hash(str | int), int | str | int, list[int] | None, "x" if int | str else "")
print(int.__name__, int.__module__, type.__module__, int.__base__, object.__base__, object.__bases__, type.__mro__, bool.__mro__, int.__class__, type(int.mro()), int.__subclasses__()[0], type.__call__(int, "5"), type(5)("7"))
