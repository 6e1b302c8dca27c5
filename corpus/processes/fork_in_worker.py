"""A worker thread forks: the main thread is missing in the child.

Good form: processes/subprocess_in_worker.py
"""
import os
import threading


def run_child():
    child = os.fork()  # expect: FT210
    if child == 0:
        os._exit(0)
    print("child ended:", os.waitpid(child, 0)[1])


def main():
    worker = threading.Thread(target=run_child)
    worker.start()
    worker.join()

if __name__ == "__main__":
    main()
