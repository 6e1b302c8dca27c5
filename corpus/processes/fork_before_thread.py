"""The process is forked while it has one thread.

Bad form: processes/fork_beside_thread.py
"""
import os
import threading

done = threading.Event()


def watch():
    done.wait(timeout=1)


def main():
    child = os.fork()  # ok: FT210
    if child == 0:
        os._exit(0)
    watcher = threading.Thread(target=watch)
    watcher.start()
    os.waitpid(child, 0)
    done.set()
    watcher.join()
    print("child ended")

if __name__ == "__main__":
    main()
