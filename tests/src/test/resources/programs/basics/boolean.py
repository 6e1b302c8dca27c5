# and, or, not: the values they give and the calls they make to find out.
class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        print("bool", self.name, end="; ")
        return self.value

    def __repr__(self):
        return self.name


T, F = Truth("T", True), Truth("F", False)
print(T and F, "|", F and T, "|", T or F, "|", F or T)
print(not T, not F)
print(T and T and F or T)
print(0 or "", "" or 0, [] or {}, 1 and 2, 0 and 2, None or False)
if T and F:
    print("no")
else:
    print("else")
if not (F or T):
    print("no")
else:
    print("else")
while F:
    pass
print(1 if F else 2, 1 if T else 2)


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Sized(0)), bool(Sized(3)), not Sized(0))
for bad in (-1, "x", 1.5):
    try:
        bool(Sized(bad))
    except Exception as e:
        print(type(e).__name__, e)
try:
    bool(Truth("bad", 1))
except TypeError as e:
    print(e)
print([bool(x) for x in (0, 0.0, 0j, "", (), [], {}, set(), b"", range(0), None, -1, "0", [0])])
assert T or F
print(all([]), any([]), all([1, []]), any([0, ""]))
