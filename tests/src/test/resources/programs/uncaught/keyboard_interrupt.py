# KeyboardInterrupt prints its traceback and ends like the signal.
def work():
    raise KeyboardInterrupt


try:
    work()
finally:
    print("cleanup")
