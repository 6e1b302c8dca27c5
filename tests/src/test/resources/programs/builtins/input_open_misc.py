# input from a redirected stdin, ascii, repr, format, __import__, breakpoint's absence, memory of sys.stdin.
import io
import sys

sys.stdin = io.StringIO("first line\nsecond\n\nlast without newline")
print(repr(input()))
print(repr(input("prompt> ")))
print(repr(input()), repr(input()))
try:
    input("at the end ")
except EOFError as e:
    print(type(e).__name__, e)
sys.stdin = io.StringIO("a b\nc\n")
print([line for line in sys.stdin])
del sys.stdin
try:
    input()
except RuntimeError as e:
    print(e)
sys.stdin = sys.__stdin__
try:
    input()
except EOFError as e:
    print(e)
print(ascii("é"), ascii(["é", b"\xff"]), ascii({"ü": 1}), repr("é"), ascii(None))


class R:
    def __repr__(self):
        return "é repr"


print(ascii(R()), repr(R()), ascii([R()]))
print(__import__("math").pi > 3, __import__("os.path") is __import__("os"), __import__("os.path", fromlist=("join",)).__name__)
for f in (lambda: __import__(5), lambda: __import__(""), lambda: __import__("no_such_thing"), lambda: __import__("math", level=-1), lambda: __import__("x", globals(), level=1), lambda: input(1, 2), lambda: ascii(), lambda: repr(1, 2), lambda: format()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
import builtins

print(builtins.len is len, builtins.__name__, [n for n in ("aiter", "anext", "breakpoint", "delattr", "copyright", "memoryview", "unicode", "xrange", "reduce", "file", "long", "cmp") if hasattr(builtins, n)])
print(__builtins__ is builtins, __debug__, Ellipsis is ...)
builtins.my_builtin = 42
print(my_builtin)
del builtins.my_builtin
saved = builtins.len
builtins.len = lambda x: "patched"
print(len([1]))
builtins.len = saved
print(len([1]))
len = lambda x: "shadowed"
print(len([1]))
del len
print(len([1]))
