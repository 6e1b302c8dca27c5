# Runs as a process of its own.
# atexit functions run last in, first out, also after an exception, and may fail.
import atexit, sys

atexit.register(print, "registered first")
@atexit.register
def second(): print("second")
def with_args(a, k=0): print("args", a, k)
atexit.register(with_args, 1, k=2)
atexit.register(lambda: sys.stdout.write("flushed without newline"))
atexit.register(with_args, "gone"); f = lambda: print("never"); atexit.register(f); atexit.unregister(f); print(atexit._ncallbacks())
try: atexit.register(5)
except TypeError as e: print(e)
class C:
    def __call__(self): print("callable object")
atexit.register(C())
raise ValueError("ends the program")
