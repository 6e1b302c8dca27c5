# Runs as a process of its own.
# _thread.interrupt_main: at once in the main thread, with a handler, without one, from a thread.
import signal, threading, time, _thread

try: _thread.interrupt_main(); print("not reached")
except KeyboardInterrupt as e: print(repr(e))
def handler(number, frame): raise ZeroDivisionError(number, frame.f_code.co_name)
def main_part(): _thread.interrupt_main(signal.SIGTERM)
old = signal.signal(signal.SIGTERM, handler)
try: main_part()
except ZeroDivisionError as e: print(e.args[0])
for ignoring in (signal.SIG_IGN, signal.SIG_DFL):
    signal.signal(signal.SIGTERM, ignoring); _thread.interrupt_main(signal.SIGTERM); print("nothing", ignoring.name)
for wrong in (0, 65, -1):
    try: _thread.interrupt_main(wrong)
    except ValueError as e: print(e)
def soon(): time.sleep(0.05); _thread.interrupt_main()
t = threading.Thread(target=soon); t.start()
try: threading.Event().wait(20)
except KeyboardInterrupt: print("woken")
t.join()
for name in ("short", "longer than fifteen", "nul\0cut", "é" * 10):
    _thread.set_name(name); print(ascii(_thread._get_name()))
