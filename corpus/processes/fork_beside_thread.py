"""A fork while a thread is running: the child gets its locks, but not the thread.

Good form: processes/fork_before_thread.py
"""
import os
import threading

done = threading.Event()


def watch():
    done.wait(timeout=1)


def main():
    watcher = threading.Thread(target=watch)
    watcher.start()
    child = os.fork()  # expect: FT210
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    done.set()
    watcher.join()
    print("child ended")

if __name__ == "__main__":
    main()
