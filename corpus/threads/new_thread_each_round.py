"""A new thread for each round.

Bad form: threads/restarted_thread.py
"""
import threading


def tick():
    print("tick")


def main():
    for _ in range(2):
        ticker = threading.Thread(target=tick)
        ticker.start()  # ok: FT306
        ticker.join()

if __name__ == "__main__":
    main()
