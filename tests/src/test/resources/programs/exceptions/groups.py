# ExceptionGroup: construction, split, subgroup, derive, nesting.
eg = ExceptionGroup("msg", [ValueError(1), TypeError(2), ExceptionGroup("in", [KeyError(3), ValueError(4)])])
print(eg, repr(eg), eg.message, eg.exceptions, eg.args)
print(eg.subgroup(ValueError), repr(eg.subgroup(ValueError)))
print(eg.subgroup(OSError), repr(eg.subgroup(lambda e: isinstance(e, KeyError))))
match_, rest = eg.split((ValueError, KeyError))
print(repr(match_), repr(rest))
print(eg.split(OSError), eg.split(ExceptionGroup)[1])
print(repr(eg.derive([ValueError("new")])))
for args in ((), ("m",), ("m", []), ("m", [5]), ("m", 5), (5, [ValueError()]), ("m", [KeyboardInterrupt()]), ("m", ["x"])):
    try:
        print(ExceptionGroup(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(repr(BaseExceptionGroup("b", [ValueError()])), repr(BaseExceptionGroup("b", [KeyboardInterrupt()])))
print(ExceptionGroup.__mro__)


class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)


g = MyGroup("mine", [ValueError(1), TypeError(2)], 42)
a, b = g.split(ValueError)
print(type(a).__name__, a.code, b.code, repr(a))


class Plain(ExceptionGroup):
    pass


p = Plain("p", [ValueError(), TypeError()])
print(type(p.split(ValueError)[0]).__name__)
g.add_note("a note")
g.__cause__ = OSError("cause")
a, b = g.split(ValueError)
print(a.__notes__, repr(b.__cause__))
print(repr(ExceptionGroup("t", (ValueError(),))), str(ExceptionGroup("one", [ValueError()])))
try:
    eg.message = "x"
except AttributeError as e:
    print(e)
print(isinstance(eg, Exception), issubclass(BaseExceptionGroup, Exception))
try:
    eg.subgroup(5)
except TypeError as e:
    print(e)
for t in (ValueError, "x", [ValueError]):
    try:
        print(eg.split(t)[1] is None)
    except TypeError as e:
        print(e)
