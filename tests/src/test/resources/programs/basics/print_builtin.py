# print: separators, end, file, flush and what it does with objects.
import io
import sys

print(1, "a", None, 2.0, [1], sep=", ")
print(1, 2, sep="")
print(1, 2, sep=None, end=None)
print("x", end="")
print("y", "z", end="!\n", sep="~")
buffer = io.StringIO()
print("to buffer", 5, file=buffer)
print("more", end="", file=buffer, flush=True)
print(repr(buffer.getvalue()))


class S:
    def __str__(self):
        return "str of S"

    def __repr__(self):
        return "repr of S"


print(S(), [S()], {1: S()}, (S(),))
for bad in (lambda: print(1, sep=5), lambda: print(1, end=b""), lambda: print(1, nope=2), lambda: print(1, file=5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("a", "b", sep="-", end="|", file=w)
print(w.parts)
print(1, file=None)
saved = sys.stdout
sys.stdout = w
print("redirected")
sys.stdout = saved
print(w.parts)


class BadStr:
    def __str__(self):
        return 5


try:
    print(BadStr())
except TypeError as e:
    print(e)
print("é😀\u4e2d", ascii("é"))
sys.stdout.write("direct\n")
print(*(), sep="x")
print(*range(3), sep="\n")
