# type(), types.new_class, __build_class__ details, dynamic attributes.
import types

A = type("A", (), {"x": 1, "f": lambda self: self.x})
B = type("B", (A,), dict(y=2, __doc__="doc of B", __module__="mod", __qualname__="Outer.B"))
print(A().f(), B.y, B.__doc__, B.__module__, B.__qualname__, B, B().f(), A.__dict__["f"].__qualname__)
N = types.new_class("N", (A,), {"metaclass": type}, lambda ns: ns.update(z=3))
print(N.z, N.__module__, types.resolve_bases((int,)), types.prepare_class("P", (A,))[0], types.get_original_bases(N))
ns = {"order_b": 1, "order_a": 2}
O = type("O", (), ns)
ns["late"] = 1
print([k for k in vars(O) if k.startswith("order")], hasattr(O, "late"))
m = types.ModuleType("m", "module doc")
m.attr = 5
print(m.attr, m.__name__, m.__doc__, m, m.__dict__.keys() >= {"attr"}, m.__loader__)
s = types.SimpleNamespace(a=1, b=[2])
s.c = s.a
print(s, s == types.SimpleNamespace(a=1, b=[2], c=1), vars(s), types.SimpleNamespace({"d": 1}, e=2))
p = types.MappingProxyType({"a": 1})
print(p, p["a"], len(p), p | {"b": 2}, list(p), p == {"a": 1}, "a" in p, p.copy(), hash(types.MappingProxyType) is not None)
for f in (lambda: p.__setitem__("a", 1), lambda: p.pop("a"), lambda: type("X", (), {"__slots__": ("a",), "a": 1}), lambda: type("", (), {}).__name__ == "", lambda: type("a b", (), {}), lambda: type(5, (), {}), lambda: types.new_class("X", (5,)), lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: types.SimpleNamespace(1), lambda: types.MappingProxyType(5), lambda: s.nope, lambda: m.nope, lambda: type("X", (A,), {}, unknown=1), lambda: types.MethodType(1, 2)(), lambda: types.MethodType(len, None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def method(self, n):
    return self.x * n


a = A()
a.bound = types.MethodType(method, a)
A.method = method
print(a.bound(5), a.method(6), a.bound.__self__ is a, types.MethodType(len, [1, 2])())
A.__name__, A.__qualname__ = "Renamed", "R.Renamed"
print(A, A.__name__, a.__class__.__name__)
A.__len__ = lambda self: 42
A.__getitem__ = lambda self, k: k
print(len(a), a["k"], list(zip(a, "ab")) if False else a[1:2])
del A.__len__
try:
    len(a)
except TypeError as e:
    print(e)
A.__call__ = lambda self, *args: args
print(a(1, 2), callable(a))
d = {}
exec("class E:\n  '''doc'''\n  x: int = 1\n  def m(self): return __class__\n", d)
print(d["E"].__module__, d["E"]().m() is d["E"], d["E"].__doc__)
class_ = __build_class__(lambda: None, "Built", A, int) if False else type("Built", (A,), {})
print(class_.__mro__[1] is A, isinstance(type.__dict__["__call__"], object), type.__prepare__(), type.mro(bool))
C2 = types.DynamicClassAttribute(lambda self: 1)
print(types.coroutine(lambda: None) is not None, types.GenericAlias(list, (int,)), types.UnionType is type(int | str), types.NoneType, types.EllipsisType, types.NotImplementedType)
