"""A worker thread starts a new program: nothing of this one is copied.

Bad form: processes/fork_in_worker.py
"""
import subprocess
import sys
import threading


def run_child():
    child = subprocess.run([sys.executable, "-c", "pass"])  # ok: FT210
    print("child ended:", child.returncode)


def main():
    worker = threading.Thread(target=run_child)
    worker.start()
    worker.join()

if __name__ == "__main__":
    main()
