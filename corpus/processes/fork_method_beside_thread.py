"""The start method `fork` beside a running thread.

Good form: processes/spawn_method_beside_thread.py
"""
import multiprocessing
import threading

done = threading.Event()


def watch():
    done.wait(timeout=1)


def main():
    context = multiprocessing.get_context("fork")
    watcher = threading.Thread(target=watch)
    watcher.start()
    child = context.Process(target=print, args=("child",))
    child.start()  # expect: FT210
    child.join()
    done.set()
    watcher.join()

if __name__ == "__main__":
    main()
