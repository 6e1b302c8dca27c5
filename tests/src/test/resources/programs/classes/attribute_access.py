# __getattr__, __getattribute__, __setattr__, __delattr__ and dir.
class Proxy:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        self.log.append(("get", name))
        if name.startswith("no"):
            raise AttributeError(f"nothing called {name}")
        return name.upper()

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)


p = Proxy()
print(p.abc, hasattr(p, "nope"), hasattr(p, "yes"), getattr(p, "none", "default"))
p.x = 1
print(p.x)
del p.x
print(p.x)
try:
    del p.x
except AttributeError as e:
    print(e)
try:
    p.nothing
except AttributeError as e:
    print(e)
print(p.log)


class All:
    y = "class attribute"

    def __getattribute__(self, name):
        if name == "hidden":
            raise AttributeError("hidden on purpose")
        if name.startswith("__"):
            return super().__getattribute__(name)
        return f"<{name}>"

    def __getattr__(self, name):
        return f"fallback {name}"

    def __len__(self):
        return 7


a = All()
a.x = 5
print(a.x, a.y, a.hidden, a.__dict__, len(a), a.__len__())
print(object.__getattribute__(a, "x"))


class Broken:
    @property
    def p(self):
        return self.missing

    def __getattr__(self, name):
        return f"getattr {name}"


print(Broken().p, Broken().q)


class Raises:
    def __getattr__(self, name):
        raise KeyError(name)


try:
    hasattr(Raises(), "x")
except KeyError as e:
    print("hasattr lets KeyError out", e)


class Dir:
    def __dir__(self):
        return ["b", "a"]


print(dir(Dir()), Dir().__dir__())
print([n for n in dir(p) if not n.startswith("__")])
setattr(p, "not an identifier", 1)
print(getattr(p, "not an identifier"), vars(p)["not an identifier"])
for f in (lambda: getattr(p, 5), lambda: setattr(p, 5, 1), lambda: getattr(p), lambda: getattr(object(), "x"),
          lambda: delattr(object(), "x"), lambda: setattr(object(), "x", 1), lambda: object().__dict__, lambda: vars(5),
          lambda: setattr(5, "real", 1), lambda: setattr(int, "x", 1), lambda: setattr(Dir(), "__class__", 5),
          lambda: setattr(Dir(), "__dict__", 5), lambda: hasattr(5, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
