# Exception classes of one's own, args, str and repr, attributes.
class Plain(Exception):
    pass


class WithInit(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class WithStr(Exception):
    def __str__(self):
        return "custom text"


class Silent(Exception):
    def __init__(self, a, b):
        self.a = a


class Child(Plain, KeyError):
    pass


for e in (Plain(), Plain("a"), Plain("a", 1), WithInit(5, "t"), WithStr("x"), Silent(1, 2), Child("k"),
          Child("k", 1), KeyError("k"), KeyError(), Exception(("t",)), Exception(None)):
    print(repr(e), "|", str(e), "|", e.args)
for e in (WithInit(7, "seven"), Child("c")):
    try:
        raise e
    except KeyError as k:
        print("KeyError", k)
    except WithInit as w:
        print("code", w.code, w)
print([k.__name__ for k in Child.__mro__])
e = Plain(1)
e.args = (5, 6)
print(e.args, e)
e.args = "ab"
print(e.args)
try:
    e.args = 5
except TypeError as x:
    print(x)
print(Plain("x") == Plain("x"), e == e)
x = Plain("t").with_traceback(None)
print(repr(x), x.__traceback__)
try:
    Plain(k=1)
except TypeError as x:
    print(x)
try:
    e.__cause__ = 5
except TypeError as x:
    print(x)
try:
    e.__traceback__ = 5
except TypeError as x:
    print(x)
e.extra = "attribute"
print(e.extra, e.__dict__)
print(Exception.__mro__, BaseException.__base__)
print(issubclass(KeyboardInterrupt, Exception), issubclass(StopIteration, Exception))
