# ground-truth: racy FT101 Ticker.beats lines 11, 19
# A Timer has a thread of its own; the main thread counts in the meantime.
import threading


class Ticker:
    def __init__(self):
        self.beats = 0

    def tick(self):
        self.beats += 1


def main():
    ticker = Ticker()
    timer = threading.Timer(0.05, ticker.tick)
    timer.start()
    for _ in range(3):
        ticker.beats += 1
    timer.join()
    return ticker.beats


main()
