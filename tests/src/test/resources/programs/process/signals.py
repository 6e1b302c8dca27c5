# Runs as a process of its own.
# Signals: handlers in the main thread, restoring, alarm, errors.
import os, signal, time

# Where a shell has started the program in the background, SIGINT is ignored until it is handled.
signal.signal(signal.SIGINT, signal.default_int_handler)

seen = []
old = signal.signal(signal.SIGUSR1, lambda n, f: seen.append((signal.Signals(n).name, f is not None)))
print(old == signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is not None)
os.kill(os.getpid(), signal.SIGUSR1)
for _ in range(100):
    if seen: break
    time.sleep(0.01)
print(seen)
signal.raise_signal(signal.SIGUSR1)
for _ in range(100):
    if len(seen) > 1: break
    time.sleep(0.01)
print(len(seen), signal.signal(signal.SIGUSR1, signal.SIG_IGN).__name__); os.kill(os.getpid(), signal.SIGUSR1); print("ignored", signal.getsignal(signal.SIGUSR1))
try:
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(200): time.sleep(0.01)
except KeyboardInterrupt as e: print(repr(e))
def raising(n, f): raise ValueError("from handler")
signal.signal(signal.SIGALRM, raising)
try:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    for _ in range(200): time.sleep(0.01)
except ValueError as e: print(e)
for f in (lambda: signal.signal(signal.SIGKILL, signal.SIG_IGN), lambda: signal.signal(999, signal.SIG_IGN), lambda: signal.signal(signal.SIGUSR1, 5), lambda: signal.getsignal(0), lambda: signal.Signals(999)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import threading
def other():
    try: signal.signal(signal.SIGUSR1, signal.SIG_DFL)
    except ValueError as e: print(e)
t = threading.Thread(target=other); t.start(); t.join()
print(signal.SIGTERM, int(signal.SIGINT), signal.strsignal(15), signal.SIGINT in signal.valid_signals(), signal.default_int_handler.__name__)
