# assert with and without a message, and what the exception holds.
assert True
assert 1, "fine"
assert (1, "a tuple is true")[0]


def check(f):
    try:
        f()
    except AssertionError as e:
        print(repr(e), e.args, str(e) == "")


def plain():
    assert 0


def message():
    assert [], "empty list"


def expression():
    assert 1 > 2, 1 + 2


def tupled():
    assert None, ("a", "b")


def evaluated():
    def text():
        print("message evaluated")
        return "text"

    assert True, text()
    assert False, text()


for f in (plain, message, expression, tupled, evaluated):
    check(f)
print(__debug__)
AssertionError_saved = AssertionError
AssertionError = ValueError
try:
    assert 0, "the name is not looked up"
except AssertionError_saved as e:
    print(type(e).__name__, e)
