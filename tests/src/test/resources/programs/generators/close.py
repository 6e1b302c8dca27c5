# close: GeneratorExit, finally blocks, what a generator may do then, and the value close returns.
def g(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
it = g(log)
next(it)
print(it.close(), log, list(it), it.close())
log = []
it = g(log)
it.close()
print(log, list(it))


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value of close"


it = returns()
next(it)
print(it.close(), it.close())


def stubborn():
    for attempt in range(2):
        try:
            yield attempt
        except GeneratorExit:
            pass


it = stubborn()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e, list(it))


def fails():
    try:
        yield
    finally:
        raise KeyError("in finally")


it = fails()
next(it)
try:
    it.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))


def with_block(log):
    class M:
        def __enter__(self):
            log.append("enter")

        def __exit__(self, kind, value, trace):
            log.append(kind.__name__)

    with M():
        yield 1


log = []
it = with_block(log)
next(it)
it.close()
print(log)


def outer(log):
    try:
        yield from g(log)
    finally:
        log.append("outer finally")


log = []
it = outer(log)
next(it)
it.close()
print(log)
print(issubclass(GeneratorExit, Exception))
