# SystemExit is an exception like others, with a code.
import sys

for args in ((), (5,), ("text",), (None,), (1, 2), (True,)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
    except TypeError as e:
        print(e)
e = SystemExit(1)
e.code = 9
print(e, e.args, e.code)
try:
    exit(4)
except SystemExit as e:
    print("exit", e.code)
try:
    quit()
except SystemExit as e:
    print("quit", e.code)
print(exit, quit)
raise SystemExit(300)
