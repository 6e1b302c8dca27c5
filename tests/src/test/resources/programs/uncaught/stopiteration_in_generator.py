# StopIteration leaving a generator becomes RuntimeError.
def g():
    yield 1
    next(iter([]))


for value in g():
    print(value)
