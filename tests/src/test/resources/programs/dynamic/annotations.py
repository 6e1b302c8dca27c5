# Lazy annotations (PEP 649) and annotationlib.
import annotationlib
from annotationlib import Format

x: int = 5
y: "str"
print(x, "y" in globals(), __annotate__(1))


def f(a: Undefined, b: int = 1, *args: str, k: list[Undefined] = None, **kw: float) -> "ret":
    local: print("never evaluated") = 3
    return local


print(f(1))
try:
    f.__annotations__
except NameError as e:
    print(e)
print(annotationlib.get_annotations(f, format=Format.STRING))
fwd = annotationlib.get_annotations(f, format=Format.FORWARDREF)
print(fwd["b"], type(fwd["a"]).__name__, fwd["a"].__forward_arg__, fwd["return"])
Undefined = bytes
print(f.__annotations__, f.__annotations__ is f.__annotations__)
f.__annotations__["a"] = "changed"
print(f.__annotations__["a"], f.__annotate__ is None)
f.__annotations__ = {"z": 1}
print(f.__annotations__, f.__annotate__)


class C:
    a: int = 1
    b: Later
    __private: str

    def m(self) -> C:
        self.attr: int = 5
        self.a: undefined_expression_of_an_attribute
        return self

    if False:
        c: float


try:
    C.__annotations__
except NameError as e:
    print(e)
Later = "later"
print(C.__annotations__, C.m.__annotations__, C().m().attr, hasattr(C, "b"))


class D(C):
    pass


print(D.__annotations__, annotationlib.get_annotations(D))


class E:
    def __annotate__(format):
        return {"made": format}


def g(): pass


g.__annotate__ = lambda format: {"x": format}
print(g.__annotations__, annotationlib.call_annotate_function(g.__annotate__, Format.VALUE))
for source in ("(a): int = 1", "a.b: int", "a[0]: int", "a: int = yield", "def f(x: (yield)): pass", "a, b: int", "lambda x: int: 5", "def f(x: (y := 1)): pass", "x: await y", "a: int: str", "f(): int"):
    try:
        compile(source, "s", "exec")
        print("fine", source)
    except SyntaxError as e:
        print(source, "->", e.msg)
print(annotationlib.type_repr(int), annotationlib.type_repr("s"), annotationlib.ForwardRef("int").evaluate(), annotationlib.annotations_to_string({"a": int, "b": "x"}))
import typing

print(typing.get_type_hints(C.m), typing.get_type_hints(lambda: 0))
def closure():
    T = int
    def inner(v: T) -> "T": ...
    before = annotationlib.get_annotations(inner, format=Format.STRING)
    return inner.__annotations__, before
print(closure())
for bad in (lambda: setattr(g, "__annotations__", 5), lambda: setattr(g, "__annotate__", 5), lambda: annotationlib.get_annotations(5)):
    try:
        bad()
    except TypeError as e:
        print(e)
