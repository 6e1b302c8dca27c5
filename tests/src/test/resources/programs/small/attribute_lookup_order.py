# Data descriptors, instance attributes, class attributes, __getattr__, in this order.
class D:
    def __get__(s, o, t): return "data"
    def __set__(s, o, v): o.__dict__["via"] = v
class ND:
    def __get__(s, o, t): return "non-data"
class Base:
    inherited = "base"
class C(Base):
    d, nd, plain = D(), ND(), "class"
    def __getattr__(self, n): return f"getattr:{n}"
    def method(self): return "method"
c = C()
c.__dict__.update(d="inst", nd="inst", plain="inst", inherited="inst", method="inst")
print(c.d, c.nd, c.plain, c.inherited, c.method, c.missing, C.d, C.nd)
c.d = 5
print(c.__dict__["via"], c.d)
e = C()
print(e.d, e.nd, e.plain, e.inherited, e.method(), e.zz)
C.late = property(lambda self: "late property")
c.__dict__["late"] = "shadowed?"
print(c.late, type(c).__dict__["plain"], vars(c)["late"])
del c.__dict__["nd"]
print(c.nd, hasattr(c, "anything"), "anything" in dir(c))
C.__getattribute__ = lambda self, n: f"all:{n}" if not n.startswith("__") else object.__getattribute__(self, n)
print(c.d, c.x, c.__class__.__name__)
