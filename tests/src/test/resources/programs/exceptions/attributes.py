# The attributes and reprs of the built-in exceptions.
import errno

for make in (
    lambda: OSError(2, "No such file", "name"), lambda: OSError(13, "denied", "a", None, "b"), lambda: OSError("only text"),
    lambda: OSError(5), lambda: OSError(), lambda: FileNotFoundError("custom"), lambda: OSError(errno.EEXIST, "x", b"bytes"),
    lambda: KeyError("k"), lambda: KeyError(), lambda: KeyError(1, 2), lambda: StopIteration(5), lambda: StopIteration(),
    lambda: SystemExit(2), lambda: ImportError("m", name="n", path="p"), lambda: ModuleNotFoundError("x", name="y"),
    lambda: NameError("n", name="nm"), lambda: AttributeError("a", name="nm", obj=5), lambda: UnicodeError("u"),
    lambda: UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "bad"), lambda: UnicodeEncodeError("ascii", "a\xe9b", 1, 2, "bad"),
    lambda: UnicodeEncodeError("ascii", "ab\u20ac\u20acc", 2, 4, "bad"), lambda: UnicodeTranslateError("a\xe9", 1, 2, "r"),
    lambda: SyntaxError("s"), lambda: SyntaxError("s", ("file", 3, 5, "text\n")), lambda: SyntaxError(),
    lambda: IndentationError("i", ("f", 1, 1, "x", 1, 2)), lambda: Warning("w"), lambda: ArithmeticError(),
    lambda: BlockingIOError(11, "block", 5),
):
    e = make()
    print(type(e).__name__, "|", e, "|", repr(e), "|", e.args)
e = OSError(2, "No such file", "name")
print(e.errno, e.strerror, e.filename, e.filename2, type(e).__name__)
e = OSError(13, "denied", "a", None, "b")
print(e.filename2, type(e).__name__)
print(type(OSError(errno.ECONNREFUSED, "")).__name__, type(OSError(errno.EAGAIN, "")).__name__, type(OSError(9999, "")).__name__)
e = SyntaxError("s", ("file", 3, 5, "text\n", 3, 7))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line)
e = UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "bad")
print(e.encoding, e.object, e.start, e.end, e.reason)
e = ImportError("m", name="n", path="p")
print(e.name, e.path, e.msg, ImportError("a", "b").msg)
e = AttributeError("a", name="nm", obj=5)
print(e.name, e.obj, StopIteration(5, 6).value, SystemExit(1, 2).code, BlockingIOError(11, "b", 5).characters_written)
try:
    [].nope
except AttributeError as e:
    print(e.name, e.obj)
try:
    undefined
except NameError as e:
    print(e.name)
try:
    import nothing_here
except ImportError as e:
    print(e.name, e.path, e.msg)
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e.object, e.start, e.reason, e)
for bad in (lambda: UnicodeDecodeError(1), lambda: ImportError(nope=1), lambda: SyntaxError("s", (1,)), lambda: NameError(x=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(IOError is OSError, EnvironmentError is OSError, PermissionError.__base__, TimeoutError.__base__, RecursionError.__base__)
