# Values of expressions in try, nested functions raising through several frames with cleanup order.
log = []


class Res:
    def __init__(self, name, fail_enter=False, fail_exit=False, swallow=False):
        self.name, self.fe, self.fx, self.sw = name, fail_enter, fail_exit, swallow

    def __enter__(self):
        log.append(f"+{self.name}")
        if self.fe:
            raise OSError(self.name)
        return self

    def __exit__(self, kind, value, tb):
        log.append(f"-{self.name}({kind.__name__ if kind else ''})")
        if self.fx:
            raise RuntimeError(self.name)
        return self.sw


def run(*specs, body=None):
    log.clear()
    try:
        match specs:
            case [a]:
                with Res(**a):
                    if body:
                        raise body
            case [a, b]:
                with Res(**a), Res(**b):
                    if body:
                        raise body
            case [a, b, c]:
                with (Res(**a), Res(**b), Res(**c),):
                    if body:
                        raise body
        outcome = "fine"
    except Exception as e:
        chain = []
        while e:
            chain.append(repr(e))
            e = e.__context__
        outcome = " <- ".join(chain)
    print(" ".join(log), "|", outcome)


n = lambda name, **k: {"name": name, **k}
run(n("a"))
run(n("a"), body=ValueError("v"))
run(n("a", swallow=True), body=ValueError("v"))
run(n("a"), n("b"), body=KeyError("k"))
run(n("a"), n("b", swallow=True), body=KeyError("k"))
run(n("a"), n("b", fail_enter=True))
run(n("a", swallow=True), n("b", fail_enter=True))
run(n("a", fail_exit=True), n("b", fail_exit=True))
run(n("a", swallow=True), n("b", fail_exit=True), body=ValueError("v"))
run(n("a"), n("b", swallow=True), n("c", fail_exit=True), body=ValueError("v"))
run(n("a", fail_exit=True), n("b"), n("c", fail_enter=True))


def value():
    try:
        return [log.append("evaluated"), 1][1]
    finally:
        log.append("finally")


def overwritten():
    for i in range(3):
        try:
            result = 10 // i
        except ZeroDivisionError:
            result = "zero"
            continue
        finally:
            log.append(i)
        yield result


log.clear()
print(value(), list(overwritten()), log)


def deep(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        deep(n - 1)
    except ValueError as e:
        e.add_note(f"level {n}")
        raise
    finally:
        log.append(n)


log.clear()
try:
    deep(3)
except ValueError as e:
    print(e, e.__notes__, log)
def swap():
    try:
        try:
            raise ValueError("one")
        except ValueError as e:
            raise KeyError("two") from e
        finally:
            log.append("between")
    except KeyError as k:
        return repr(k.__cause__), repr(k.__context__), k.__suppress_context__
print(swap())
