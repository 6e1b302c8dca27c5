# A finally block runs before the traceback is printed.
def f():
    try:
        raise KeyError("first")
    finally:
        print("cleanup")


f()
