# throw into a generator: caught, not caught, with instances, and after the end.
def g():
    while True:
        try:
            got = yield "ready"
            print("got", got)
        except ValueError as e:
            print("caught", repr(e))
            yield "after catch"


it = g()
print(next(it), it.send(1), it.throw(ValueError("v")), next(it))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("out", repr(e))
print(list(it))
try:
    it.throw(ValueError("finished"))
except ValueError as e:
    print(repr(e))


def fresh():
    try:
        yield
    except BaseException:
        print("never: not started")
        raise


it = fresh()
try:
    it.throw(ValueError("not started"))
except ValueError as e:
    print(repr(e))
print(list(it))
for bad in (5, "text", int, None):
    it = g()
    next(it)
    try:
        it.throw(bad)
    except TypeError as e:
        print(e)


def converts():
    try:
        yield 1
    except ValueError:
        return "returned from throw"


it = converts()
next(it)
try:
    it.throw(ValueError)
except StopIteration as e:
    print(e.value)


def reraises():
    try:
        yield 1
    except ValueError as e:
        raise TypeError("new") from e


it = reraises()
next(it)
try:
    it.throw(ValueError("old"))
except TypeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
it = g()
next(it)
try:
    it.throw(StopIteration(5))
except RuntimeError as e:
    print(e, repr(e.__cause__))
