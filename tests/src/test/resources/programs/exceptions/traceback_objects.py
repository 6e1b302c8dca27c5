# Traceback objects: lines, frames, linking, with_traceback.
import sys
import traceback


def a():
    b()


def b():
    raise ValueError("here")


try:
    a()
except ValueError as e:
    tb = e.__traceback__
lines = []
while tb:
    lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
    tb = tb.tb_next
print(lines[1:], len(lines))


def summary(e):
    return [(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)]


try:
    a()
except ValueError as e:
    first = e
    print(summary(e))


def again(e):
    raise e


try:
    again(first)
except ValueError as e:
    print([n for n, _, _ in summary(e)])
try:
    raise first.with_traceback(None)
except ValueError as e:
    print([n for n, _, _ in summary(e)])


def rethrow():
    try:
        a()
    except ValueError:
        raise


try:
    rethrow()
except ValueError as e:
    print([n for n, _, _ in summary(e)], len(summary(e)))
    print("".join(traceback.format_exception(e)).count("rethrow"))
    print(traceback.format_exception_only(e), traceback.format_tb(e.__traceback__, limit=1)[0].count("\n"))


def gen():
    yield from inner()


def inner():
    yield 1
    raise KeyError("in gen")


try:
    list(gen())
except KeyError as e:
    print([n for n, _, _ in summary(e)])


class C:
    def __getattr__(self, name):
        raise AttributeError(name)

    @property
    def p(self):
        raise ValueError("prop")

    def __eq__(self, o):
        raise ValueError("eq")


for f in (lambda: C().x, lambda: C().p, lambda: C() == 1, lambda: [i for i in [1] if C() == i], lambda: sorted([2, 1], key=lambda x: 1 / 0),
          lambda: exec("def z():\n raise OSError\nz()"), lambda: (lambda: 1 / 0)(), lambda: list(map(lambda x: x.y, [1]))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, [n for n, _, _ in summary(e)][1:])
try:
    try:
        a()
    finally:
        print("exc in finally", sys.exception())
except ValueError as e:
    print(e.__traceback__.tb_next is not None)
t = traceback.TracebackException.from_exception(first)
print(t.exc_type_str, list(t.format_exception_only()), [s.name for s in t.stack])
stack = traceback.extract_stack()
print(stack[-1].name, stack[-1].line)
