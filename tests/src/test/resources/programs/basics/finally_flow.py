# return, break and continue through finally.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)


def a():
    try:
        return "try"
    finally:
        print("finally a")


def c():
    for i in range(3):
        try:
            continue
        finally:
            print("finally c", i)
    return "end"


def d():
    for i in range(3):
        try:
            break
        finally:
            print("finally d", i)
    return i


def g():
    try:
        try:
            return "deep"
        finally:
            print("inner")
    finally:
        print("outer")


def h():
    x = 1
    try:
        return x
    finally:
        x = 2


def k():
    try:
        1 / 0
    except ZeroDivisionError:
        return "handled"
    else:
        return "else"
    finally:
        print("finally k")


def e():
    try:
        pass
    except Exception:
        pass
    else:
        return "from else"
    finally:
        print("finally e")


print(a(), c(), d(), g(), h(), k(), e())
exec('''
def returns():
    try:
        return "try"
    finally:
        return "finally"
def swallows():
    try:
        1 / 0
    finally:
        return "swallowed"
def breaks():
    while True:
        try:
            1 / 0
        finally:
            break
    return "broke"
def continues():
    for i in range(2):
        try:
            return i
        finally:
            continue
    return "went on"
def nested():
    try:
        try:
            raise ValueError
        finally:
            raise KeyError
    except KeyError as e:
        return repr(e.__context__)
''')
print(returns(), swallows(), breaks(), continues(), nested())
