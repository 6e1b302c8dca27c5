"""The start method `spawn` begins with an empty process.

Bad form: processes/fork_method_beside_thread.py
"""
import multiprocessing
import threading

done = threading.Event()


def watch():
    done.wait(timeout=1)


def main():
    context = multiprocessing.get_context("spawn")
    watcher = threading.Thread(target=watch)
    watcher.start()
    child = context.Process(target=print, args=("child",))
    child.start()  # ok: FT210
    child.join()
    done.set()
    watcher.join()

if __name__ == "__main__":
    main()
