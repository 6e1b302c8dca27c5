# Metaclasses: __new__, __init__, __call__, __prepare__, keyword arguments, conflicts.
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": 5}

    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"

    def __len__(cls):
        return 42

    def __getitem__(cls, key):
        return key

    def __iter__(cls):
        return iter("xyz")

    def __contains__(cls, x):
        return x == 1

    def __eq__(cls, other):
        return other == "equal"

    __hash__ = type.__hash__

    def method(cls):
        return "on the class"


class A(metaclass=Meta, flag=True):
    x = injected + 1

    def __init__(self, v):
        self.v = v


class B(A):
    pass


print(A.x, A.injected, B(3).v, A, len(A), A["k"], list(A), 1 in A, 2 in A, A == "equal", A.method())
print(type(A).__name__, isinstance(A, Meta), hasattr(A(1), "method"), type(B) is Meta)


class Other(type):
    pass


class O(metaclass=Other):
    pass


class Both(Meta, Other):
    pass


for f in (lambda: type("X", (A, O), {}), lambda: Both("Y", (A, O), {})):
    try:
        print(f())
    except TypeError as e:
        print(e)


def function_as_metaclass(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)


class F(int, metaclass=function_as_metaclass, k=1):
    y = 2


print(F)


class BadPrepare(type):
    @classmethod
    def __prepare__(mcls, *a):
        return 5


for source in ("class X(metaclass=BadPrepare): pass", "class X(k=1): pass", "class X(metaclass=5): pass",
               "class X(5): pass", "class X(A, A): pass", "class X(len): pass"):
    try:
        exec(source)
    except TypeError as e:
        print(e)


class Singleton(type):
    instances = {}

    def __call__(cls, *a):
        if cls not in Singleton.instances:
            Singleton.instances[cls] = super().__call__(*a)
        return Singleton.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self):
        print("made once")


print(Config() is Config())
X = type("X", (), {"a": 1, "m": lambda self: self.a})
print(X().m(), X.__name__, X.__module__, type(X) is type, type.__call__(X).a)
