"""A list used as a queue, polled with `if items: items.pop(0)` by two consumers.

Good form: queues/producer_consumer.py
"""
import threading
import time

items = list(range(100))


def consume(taken):
    idle = 0
    while idle < 3:
        if items:  # expect: FT104
            taken.append(items.pop(0))  # ok: FT105
        else:
            idle += 1
            time.sleep(0.001)


def main():
    mine, yours = [], []
    first = threading.Thread(target=consume, args=(mine,))
    second = threading.Thread(target=consume, args=(yours,))
    first.start()
    second.start()
    first.join()
    second.join()
    print("taken:", len(mine) + len(yours))


if __name__ == "__main__":
    main()
