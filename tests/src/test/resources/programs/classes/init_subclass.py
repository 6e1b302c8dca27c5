# __init_subclass__, __class_getitem__, __set_name__ order.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, name)
        Plugin.registry[name or cls.__name__.lower()] = cls


class A(Plugin):
    pass


class B(A, name="bee"):
    pass


print(sorted(Plugin.registry))
for source in ("class C(Plugin, other=1): pass", "class D(x=1): pass"):
    try:
        exec(source)
    except TypeError as e:
        print(e)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class SubBox(Box):
    pass


print(Box[int], SubBox[1, 2], Box["x"])
try:
    Box()[1]
except TypeError as e:
    print(e)
try:
    A[1]
except TypeError as e:
    print(e)


class Field:
    def __set_name__(self, owner, name):
        print("set_name", name, hasattr(owner, "ready"))


class Base:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__, [n for n in vars(cls) if n in ("f", "g")])
        cls.ready = True


class Model(Base):
    f = Field()
    g = Field()


print(Model.ready)


class Cooperative:
    def __init_subclass__(cls, **kw):
        print("Cooperative", kw)
        super().__init_subclass__(**kw)


class Mixed(Cooperative, Plugin, name="mixed"):
    pass


class ClassCell:
    def __init_subclass__(cls):
        cls().check()


class User(ClassCell):
    def check(self):
        print("__class__ is set:", __class__.__name__)


type("Dynamic", (Plugin,), {}, name="dyn")
print(sorted(Plugin.registry))
print(list[int], dict[str, int], tuple[int, ...], list[int]([1, "a"]), type[int])
print(list[int] == list[int], list[int].__origin__, dict[str, int].__args__)
try:
    int[5]
except TypeError as e:
    print(e)
try:
    list[int].nope
except AttributeError as e:
    print(e)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
