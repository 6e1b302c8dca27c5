# A generator that raises while it is closed.
def g():
    try:
        yield 1
    finally:
        raise OSError("while closing")


it = g()
next(it)
it.close()
