# Three exceptions, each raised while the one before was handled.
try:
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise TypeError("two")
    except TypeError:
        raise KeyError("three")
finally:
    print("end")
