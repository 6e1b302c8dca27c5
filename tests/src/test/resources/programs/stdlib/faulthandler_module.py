# Runs as a process of its own.
# Stacks that faulthandler writes when asked, later and at a signal.
import faulthandler
import os
import signal
import tempfile
import time


def inner(f):
    faulthandler.dump_traceback(f, all_threads=False)


def outer(f):
    inner(f)


def written(f):
    f.seek(0)
    text = f.read()
    f.seek(0)
    f.truncate()
    return text.replace(os.path.dirname(os.path.abspath(__file__)) + "/", "")


print(faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled())
print(faulthandler.disable(), faulthandler.disable(), faulthandler.is_enabled())
with tempfile.TemporaryFile("w+") as f:
    outer(f)
    print(written(f))
    faulthandler.dump_traceback(f)
    print(written(f).split("(most")[1])
    faulthandler.dump_traceback_later(0.2, file=f)
    time.sleep(1.5)
    print(written(f).split("\n")[0])
    faulthandler.dump_traceback_later(0.5, file=f)
    faulthandler.cancel_dump_traceback_later()
    time.sleep(1)
    print(repr(written(f)))
    print(faulthandler.register(signal.SIGUSR1, file=f, all_threads=False))
    os.kill(os.getpid(), signal.SIGUSR1)
    time.sleep(1)
    # The handler runs at once or a moment later: the line is either.
    text = written(f)
    print(text.split("line")[0], text.split("in")[-1])
    print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))
for bad in (-1, "x", 0):
    try:
        faulthandler.dump_traceback_later(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in ("x", -5, 3.5):
    try:
        faulthandler.dump_traceback(bad)
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in (signal.SIGSEGV, 0, 100):
    try:
        faulthandler.register(bad)
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
