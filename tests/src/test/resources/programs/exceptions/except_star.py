# except*: matching, rest, naked exceptions, raising inside.
def run(raise_it):
    try:
        try:
            raise_it()
        except* ValueError as g:
            print("ValueError", repr(g))
        except* (TypeError, KeyError) as g:
            print("Type or Key", repr(g))
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("left over", repr(e), "|", repr(e.__context__))


def raiser(e):
    def f():
        raise e

    return f


run(lambda: None)
run(raiser(ValueError("naked")))
run(raiser(OSError("unmatched naked")))
run(raiser(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])))
run(raiser(ExceptionGroup("g", [ExceptionGroup("h", [ValueError(1), KeyError(2)]), ValueError(3)])))
run(raiser(ExceptionGroup("g", [OSError(1)])))
run(raiser(BaseExceptionGroup("b", [ValueError(1), KeyboardInterrupt()])))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as e:
    print(repr(e), repr(e.exceptions[0].__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
except ExceptionGroup as e:
    print("reraised", repr(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as g:
        raise RuntimeError("from") from g
    except* TypeError as g:
        raise LookupError("second")
except ExceptionGroup as e:
    print(repr(e), repr(e.exceptions[0].__cause__))
for kind in (ExceptionGroup, 5, (ValueError, ExceptionGroup)):
    try:
        try:
            raise ValueError(1)
        except* kind:
            pass
    except TypeError as e:
        print(e)


def loop():
    for i in range(3):
        try:
            if i:
                raise ValueError(i)
        except* ValueError as g:
            print("in loop", g.exceptions)
    return "end"


print(loop())
try:
    g
except NameError as e:
    print(e)
for source in ("try:\n pass\nexcept* ValueError:\n break", "def f():\n try: pass\n except* A:\n  return 1",
               "try: pass\nexcept*: pass", "for x in y:\n try: pass\n except* A: continue"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(e.msg)
