# Methods on results of methods, literals and parenthesised expressions.
print("  A,b ".strip().lower().split(",")[0].upper().center(5, "*"), [3, 1].__class__([1, 2]).__len__(), (5).__add__(3).__str__().zfill(3), {"a": [1]}["a"][0].real, (lambda: "x")().upper(), "abc"[1:].title()[::-1])
print(" ".join(w.capitalize() for w in "the quick fox".split()).swapcase().replace("Q", "!").partition(" ")[2], str(12345)[::-1].rjust(8, "0").lstrip("0"), "a".join("bcd").join("xy"))
class Q:
    def __init__(self): self.parts = []
    def __getattr__(self, name):
        def add(*a, **k):
            self.parts.append((name, a, k))
            return self
        return add
print(Q().select("a").where(x=1).order_by("b", desc=True).parts)
