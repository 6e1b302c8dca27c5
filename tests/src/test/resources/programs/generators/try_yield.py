# yield in every corner of try statements.
def corners():
    try:
        yield "try"
        raise ValueError("v")
    except ValueError as e:
        yield f"except {e}"
        try:
            yield "inner try"
            raise KeyError("k")
        except KeyError:
            import sys

            yield f"inner except {sys.exception()!r}"
        yield f"back {sys.exception()!r}"
    else:
        yield "else"
    finally:
        yield "finally"
    yield "end"


print(list(corners()))


def in_finally():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
            if i == 2:
                return "done"
        finally:
            yield f"finally {i}"


def with_result():
    r = yield from in_finally()
    yield r


print(list(with_result()))


def exception_state():
    import sys

    yield sys.exception()
    try:
        raise ValueError("inside")
    except ValueError:
        yield sys.exception()
    yield sys.exception()


import sys

it = exception_state()
try:
    raise KeyError("outside")
except KeyError:
    print(repr(next(it)), repr(sys.exception()))
    print(repr(next(it)), repr(sys.exception()))
print(repr(next(it)), sys.exception())


def retry():
    attempts = 0
    while True:
        try:
            value = yield attempts
            if value == "bad":
                raise ValueError(value)
            return value
        except ValueError:
            attempts += 1


it = retry()
print(next(it), it.send("bad"), it.send("bad"))
try:
    it.send("good")
except StopIteration as e:
    print(e.value)


def expressions():
    x = [(yield 1), (yield 2)]
    y = {"a": (yield x)}
    z = f"{(yield y)}"
    print(z, (yield z) if (yield "cond") else (yield "else"))
    return lambda: (yield)


it = expressions()
v = next(it)
out = [v]
try:
    while True:
        out.append(it.send(len(out)))
except StopIteration as e:
    print(out, callable(e.value))
