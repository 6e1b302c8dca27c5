# An uncaught exception of a thread is reported, the program goes on.
import sys
import threading


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)


def work():
    raise ValueError("in thread")


t = threading.Thread(target=work, name="worker-1")
threading.excepthook = hook
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=sys.exit, args=(5,), name="exits")
t.start()
t.join()
print("main goes on")
