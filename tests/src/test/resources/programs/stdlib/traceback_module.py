# traceback: formatting, limits, chains, StackSummary, TracebackException.
import io, traceback

def a(n):
    if n: return a(n - 1)
    raise ValueError("deep")
try: a(2)
except ValueError as e:
    err = e
    print(traceback.format_exc()); print("".join(traceback.format_exception(e, limit=1))); print("".join(traceback.format_exception(e, limit=-1))); print(traceback.format_exception_only(ValueError, e), [(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)], traceback.extract_tb(e.__traceback__, 1)[0].name)
    out = io.StringIO(); traceback.print_exc(file=out); traceback.print_tb(e.__traceback__, file=out); print(out.getvalue().count("return a(n - 1)"))
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise KeyError("k") from z
except KeyError as e:
    t = traceback.TracebackException.from_exception(e)
    print(t, t.exc_type_str, t.__cause__, t.__suppress_context__, "".join(t.format(chain=False)), list(t.format())[0][:20], len(t.stack), t.stack[0].lineno, t == traceback.TracebackException.from_exception(e))
    print("".join(traceback.format_exception(e, chain=False)))
for e in (ValueError(), ValueError("a\nb"), SyntaxError("bad", ("f.py", 2, 3, "x y z\n", 2, 4)), SyntaxError("no details"), KeyError("k"), type("Mine", (Exception,), {"__module__": "mod.sub"})("m"), ExceptionGroup("g", [ValueError(1), TypeError(2)]), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "r"), SystemExit(3), ImportError("i", name="n")):
    print("".join(traceback.format_exception(e)), end="")
print(traceback.format_list([("f.py", 1, "fn", "code"), traceback.FrameSummary("g.py", 2, "gn", line="other")]), traceback.StackSummary.from_list([("f", 1, "n", "c")]).format(), traceback.format_exception(None), traceback.format_tb(None), traceback.walk_tb(None) is not None)
err.add_note("n1"); print(traceback.format_exception_only(err)); print(traceback.format_stack(limit=1)[0].splitlines()[1]); traceback.clear_frames(err.__traceback__); print(traceback.format_exception_only(None), traceback.format_exception_only(5) if False else "")
def locals_(): 
    secret = [1]; raise ValueError("with locals")
try: locals_()
except ValueError as e: print("".join(traceback.TracebackException.from_exception(e, capture_locals=True).format()).split("with locals\")")[-1])
