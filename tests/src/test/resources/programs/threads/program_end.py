# The end of a program with a daemon thread: exit functions, then joins and starts are refused.
import atexit, sys, threading, _thread

def spin():
    while True:
        pass

class AtEnd:
    def __init__(self):
        self.own = self
        self.thread = threading.Thread(target=spin, daemon=True)
        self.thread.start()

    def __del__(self, print=print, sys=sys, start=_thread.start_new_thread):
        for refused in (self.thread.join, lambda: self.thread.join(5), lambda: start(print, ())):
            try:
                print(refused())
            except PythonFinalizationError as e:
                print(e)
        print(self.thread.is_alive(), sys.is_finalizing())

daemon = AtEnd().thread
late = threading.Thread(target=lambda: (threading.main_thread().join(), print("main thread ended", sys.is_finalizing())))
late.start()
threading._register_atexit(print, "thread exit functions come first")
atexit.register(lambda: print("exit function", sys.is_finalizing(), daemon.is_alive(), late.is_alive()))
