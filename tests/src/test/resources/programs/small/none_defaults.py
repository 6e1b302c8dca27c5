# Functions that tell an omitted argument from None.
MISSING = object()
def f(x=MISSING):
    return "missing" if x is MISSING else repr(x)
print(f(), f(None), f(0), f(x=""))
def g(items=None):
    items = [] if items is None else items
    items.append(1)
    return items
print(g(), g(), g([0]), [1].append(2), print, {}.get("a") is None)
d = {"a": None}
print(d.get("a", 5), d.get("b", 5), d.setdefault("a", 6), d.pop("a", 7), d.pop("a", 8))
