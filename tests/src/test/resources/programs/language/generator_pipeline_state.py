# Generators that hold state across sends; generator as context manager and as coroutine trampoline.
def window(n):
    buf = []
    while True:
        buf.append((yield list(buf)))
        buf = buf[-n:]


w = window(2)
next(w)
print(w.send(1), w.send(2), w.send(3), w.send(None))


def trampoline(g):
    stack, value, error = [g], None, None
    while stack:
        try:
            if error:
                e, error = error, None
                r = stack[-1].throw(e)
            else:
                r = stack[-1].send(value)
        except StopIteration as e:
            stack.pop()
            value = e.value
        except Exception as e:
            stack.pop()
            if not stack:
                raise
            error = e
        else:
            if isinstance(r, type(g)):
                stack.append(r)
                value = None
            else:
                value = r
    return value


def fact(n):
    if n <= 1:
        return 1
    return n * (yield fact(n - 1))


def even(n):
    return True if n == 0 else (yield odd(n - 1))


def odd(n):
    return False if n == 0 else (yield even(n - 1))


def fails(n):
    if n == 0:
        raise ValueError("deep")
    try:
        yield fails(n - 1)
    except ValueError as e:
        e.args = (e.args[0] + "!",)
        raise


def recovers():
    try:
        yield fails(3)
    except ValueError as e:
        return f"recovered {e}"


print(trampoline(fact(300)) % 10 ** 9, trampoline(even(5000)), trampoline(recovers()))


def round_robin(*its):
    active = [iter(i) for i in its]
    while active:
        for it in active[:]:
            try:
                yield next(it)
            except StopIteration:
                active.remove(it)


print(list(round_robin("abc", [1], "xy")))


def peekable(it):
    it = iter(it)
    pushed = []
    while True:
        try:
            item = pushed.pop() if pushed else next(it)
        except StopIteration:
            return
        cmd = yield item
        if cmd == "push back":
            pushed.append(item)
            yield None


p = peekable("abc")
print(next(p), p.send("push back"), next(p), next(p), list(p))


def chunks(it, n):
    it = iter(it)
    while True:
        def part():
            for _, x in zip(range(n), it):
                yield x

        c = list(part())
        if not c:
            return
        yield c


print(list(chunks(range(7), 3)))
def fib():
    a, b = 0, 1
    while True:
        jump = yield a
        for _ in range(jump or 1):
            a, b = b, a + b
f = fib()
print(next(f), next(f), f.send(10), f.send(100))
def log_calls():
    total = 0
    try:
        while True:
            try:
                total += yield total
            except TypeError as e:
                print("bad value", e)
    finally:
        print("total was", total)
l = log_calls()
next(l)
print(l.send(5), l.send("x"), l.send(2), l.close())
