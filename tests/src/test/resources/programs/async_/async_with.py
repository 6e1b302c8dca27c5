# async with: the protocol and its errors.
import types


@types.coroutine
def pause(v):
    yield v


def run(c):
    steps = []
    try:
        while True:
            steps.append(c.send(None))
    except StopIteration as e:
        return e.value, steps


class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await pause("enter " + self.name)
        return self.name

    async def __aexit__(self, kind, value, trace):
        await pause("exit " + self.name)
        print("exit", self.name, repr(value))
        return self.swallow


async def simple():
    async with M("a") as a, M("b") as b:
        return a + b


print(run(simple()))


async def swallow():
    async with M("s", True):
        raise ValueError("swallowed")
    return "after"


print(run(swallow()))


async def nested():
    try:
        async with M("out"), M("in"):
            await pause("body")
            raise KeyError("k")
    except KeyError as e:
        return repr(e)


print(run(nested()))


async def flow():
    for i in range(3):
        async with M(str(i)):
            if i == 0:
                continue
            break
    return i


print(run(flow()))


async def with_(o):
    async with o:
        pass


class OnlyEnter:
    async def __aenter__(self):
        pass


class NotAwaitable:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 5


class SyncOnly:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


class BadExit:
    async def __aenter__(self):
        pass

    def __aexit__(self, *a):
        return 5


for o in (5, OnlyEnter(), NotAwaitable(), SyncOnly(), BadExit()):
    try:
        run(with_(o))
    except TypeError as e:
        print(e)
try:
    with M("sync"):
        pass
except TypeError as e:
    print(e)
