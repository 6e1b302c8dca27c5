# Names of two leading underscores inside classes.
class A:
    __x = 1
    __dunder__ = 2
    ___three = 3
    __trailing_ = 4

    def __init__(self):
        self.__y = 5

    def get(self):
        return self.__x, self.__y, self.__dunder__, self.___three

    def __private(self):
        return "A private"

    def call(self):
        return self.__private()

    def local(self):
        __z = 6
        return sorted(locals())

    def keyword(self, __k=1, **kw):
        return __k, kw

    def imports(self):
        import math as __m

        return __m.floor(1.5), [n for n in locals() if "m" in n]

    def nested(self):
        class __Inner:
            __v = 7

        return __Inner.__name__, [n for n in vars(__Inner) if n.endswith("v")]

    def outer_name(self):
        return __module_level

    def comprehension(self):
        return [__i for __i in range(3)], (lambda __q: __q)(8)

    def globals_(self):
        global __g
        __g = 9


_A__module_level = "found under the mangled name"


class B(A):
    def __private(self):
        return "B private"

    def both(self):
        return self.__private(), self._A__private(), self.call()


a = A()
print(a.get(), a.call(), a.local(), a.keyword(), a.imports(), a.nested(), a.outer_name(), a.comprehension())
print(sorted(n for n in vars(A) if "x" in n or "three" in n or "trailing" in n or n == "__dunder__"))
print(a.__dict__, B().both())
a.globals_()
print("_A__g" in globals(), "__g" in globals())
try:
    a.keyword(__k=5)
    print(a.keyword(__k=5))
except TypeError as e:
    print(e)
print(a.keyword(_A__k=6))
try:
    a.__x
except AttributeError as e:
    print(e)


class __Hidden:
    __y = 1


print([n for n in vars(__Hidden) if n.endswith("y")])


class _:
    __same = "no mangling for a class of underscores"


print(_.__same)


class P:
    __slots__ = ("__s",)

    def __init__(self):
        self.__s = 1

    def __getattr__(self, name):
        return name

    def get(self):
        return self.__other, getattr(self, "__other")


print(P().get(), P()._P__s)
f = eval("lambda self: self.__x")
A.f = f
try:
    a.f()
except AttributeError as e:
    print(e)
print({"__k": 1} if False else [k for k in type("T", (), {"__raw": 1}).__dict__ if "raw" in k])
