# Selection of handlers, the bound name, else.
def run(what):
    try:
        print("try", what)
        if what == "value":
            raise ValueError("v")
        if what == "key":
            {}["k"]
        if what == "type":
            raise TypeError
        if what == "os":
            raise FileNotFoundError(2, "gone")
    except ValueError as e:
        print("ValueError", e)
    except (KeyError, IndexError) as e:
        print("lookup", repr(e))
    except OSError as e:
        print("os", e.errno, e.strerror, e)
    except:
        print("anything")
    else:
        print("else")
    finally:
        print("finally")


for what in ("nothing", "value", "key", "type", "os"):
    run(what)
try:
    raise ValueError("name is unbound after")
except ValueError as e:
    pass
try:
    e
except NameError as n:
    print(n)
e = "kept?"
try:
    pass
except ValueError as e:
    pass
print(e)
try:
    try:
        raise KeyError("inner")
    except ValueError:
        print("no")
except LookupError as outer:
    print("outer", outer, outer.__context__)


def handler_raises():
    try:
        raise ValueError("first")
    except ValueError:
        raise TypeError("second")


try:
    handler_raises()
except TypeError as e:
    print(repr(e), repr(e.__context__), e.__cause__)
try:
    try:
        raise ValueError("x")
    except "not a class":
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError("y")
    except (TypeError, (KeyError,)):
        print("nested tuple")
except TypeError as e:
    print(e, repr(e.__context__))
