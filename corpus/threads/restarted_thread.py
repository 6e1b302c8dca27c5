"""A thread object is started again for the next round: a thread runs once.

Good form: threads/new_thread_each_round.py
"""
import threading


def tick():
    print("tick")


def main():
    ticker = threading.Thread(target=tick)
    try:
        for _ in range(2):
            ticker.start()  # expect: FT306
            ticker.join()
    except RuntimeError as problem:
        print(problem)

if __name__ == "__main__":
    main()
