# AttributeError texts of all kinds of objects.
class C:
    __slots__ = ("s",)

    def m(self):
        pass

    @property
    def p(self):
        return 1


class D:
    pass


class Meta(type):
    pass


class E(metaclass=Meta):
    pass


import math

c, d = C(), D()
for text in ("c.x", "c.s", "c.m.x", "C.x", "d.x", "D.x", "E.x", "E().x", "(5).x", "None.x", "[].x", "len.x", "math.x", "(lambda: 0).x",
             "type.x", "object().x", "''.x", "(1).real.x", "range(1).x", "super.x", "NotImplemented.x", "....x", "C.p.x", "d.__dict__.x",
             "int.x", "property().x", "iter([]).x", "(x for x in []).x", "d.__class__.x", "Exception().x", "b''.x", "1.5.x", "{}.x"):
    try:
        print(eval(text))
    except AttributeError as e:
        print(text, "->", e, "|", e.name)
for text in ("c.x = 1", "c.p = 1", "c.m = 1", "(5).x = 1", "None.x = 1", "[].x = 1", "len.x = 1", "int.x = 1", "object().x = 1", "(5).real = 1",
             "d.__dict__ = 1", "C.__name__ = 5", "D.__bases__ = ()", "range(1).start = 2", "slice(1).start = 2", "(1j).real = 2",
             "d.m.__func__ = 1", "C.s.x = 1", "D.__mro__ = ()", "C.__dict__ = {}", "type.x = 1", "Exception().args = 1", "''.x = 1", "math.pi = 4",
             "del c.p", "del c.x", "del d.x", "del D.x", "del (5).x", "del C.__name__", "del d.__class__", "del D.__module__", "del len.__name__", "del int.x"):
    try:
        exec(text)
        print(text, "fine")
    except Exception as e:
        print(text, "->", type(e).__name__, e)
