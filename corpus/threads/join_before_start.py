"""A thread is joined before it is started.

Good form: threads/join_after_start.py
"""
import threading


def work():
    print("working")


def main():
    worker = threading.Thread(target=work)
    try:
        worker.join()  # expect: FT306
    except RuntimeError as problem:
        print(problem)
    worker.start()
    worker.join()

if __name__ == "__main__":
    main()
