# Sequence patterns: which types, stars, nesting, laziness.
import array
import collections


def m(v):
    match v:
        case []:
            return "empty"
        case [_]:
            return "single"
        case [1, 2, *_]:
            return "starts 1 2"
        case [*_, 9]:
            return "ends with 9"
        case [first, *middle, last] if len(middle) > 2:
            return f"long {first} {middle} {last}"
        case (a, b) | [a, b, _]:
            return f"two or three {a} {b}"
        case [[x, *_], *_]:
            return f"nested {x}"
        case _:
            return "no sequence"


class Seq(collections.abc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", end=" ")
        return self.n

    def __getitem__(self, i):
        print("item", i, end=" ")
        if i >= self.n:
            raise IndexError(i)
        return i


class NotRegistered:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


class Sub(list):
    pass


for v in ([], (), [1], [1, 2], [1, 2, 3, 4], [5, 6, 9], list(range(3, 9)), (7, 8), "ab", b"ab", bytearray(b"a"), {1, 2},
          {"a": 1}, range(2), range(5), array.array("i", [1]), collections.deque([1, 2]), memoryview(b"ab"), 5, None,
          [[1, 2], [3], [4], [5]], Sub([1]), NotRegistered(), iter([1])):
    print(type(v).__name__, m(v))
print(m(Seq(2)))
print(m(Seq(4)))
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]:
        print(a, b, c)
match 1, 2:
    case x, y:
        print(x, y)
match [1, 2, 3, 4]:
    case a, *rest, b:
        print(a, rest, b)
match (1,):
    case 1,:
        print("one-tuple")
match "x":
    case [c]:
        print("never")
    case str([*_]):
        print("never either")
    case str(c):
        print(c)
match [1, 2]:
    case [a, 3]:
        print("never")
    case [b, 2]:
        print(b, "a" in globals() and a)
