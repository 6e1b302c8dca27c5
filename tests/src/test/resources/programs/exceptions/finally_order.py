# finally with loops, nested returns, exceptions replaced, generator and with interplay.
def log(*a):
    print(*a, end="; ")


def one():
    for i in range(3):
        try:
            log("try", i)
            if i == 1:
                raise ValueError(i)
        except ValueError:
            log("except", i)
            continue
        else:
            log("else", i)
        finally:
            log("finally", i)
        log("after", i)
    return "done"


print(one())


def two():
    try:
        try:
            raise ValueError("first")
        finally:
            log("inner finally")
            {}["key"]
    except KeyError as e:
        log(repr(e.__context__))
    return "two"


print(two())


def three(n):
    try:
        if n == 0:
            return log("value evaluated first") or "zero"
        if n == 1:
            raise KeyError
        return "other"
    except KeyError:
        return log("handler") or "handled"
    finally:
        log("cleanup", n)


print(three(0), three(1), three(2))


def four():
    while True:
        try:
            try:
                break
            finally:
                log("a")
        finally:
            log("b")
    else:
        log("never")
    return "c"


print(four())


def five():
    x = []
    try:
        return x
    finally:
        x.append("changed after return was evaluated")


print(five())


def six():
    try:
        raise ValueError("lost")
    except ValueError as e:
        try:
            raise TypeError("inner")
        except TypeError:
            log("inner handled")
        log("e still", repr(e))
        try:
            raise
        except ValueError as again:
            log("raise raises", again)
    try:
        e
    except NameError:
        log("e gone")
    return "six"


print(six())


def seven():
    result = []
    for x in range(5):
        try:
            if x == 1:
                continue
            if x == 3:
                break
            result.append(x)
        finally:
            result.append(f"f{x}")
    else:
        result.append("else")
    return result


print(seven())


def eight(depth):
    try:
        if depth == 0:
            raise RuntimeError("bottom")
        return eight(depth - 1)
    except RuntimeError as e:
        if depth < 3:
            raise RuntimeError(f"level {depth}") from e
        chain = []
        while e:
            chain.append(str(e))
            e = e.__cause__
        return chain
    finally:
        log("unwind", depth)


print(eight(3))


def nine():
    e = "kept outside"
    try:
        1 / 0
    except ZeroDivisionError as err:
        saved = err
        del err
    return e, type(saved).__name__, "err" in locals()


print(nine())
