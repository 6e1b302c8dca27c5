"""The main thread reads a result that its worker may still be writing.

Good form: threads/result_through_future.py
"""
import threading


class Report:
    def __init__(self):
        self.lines = 0

    def build(self):
        for _ in range(10_000):
            self.lines += 1  # expect: FT101


def main():
    report = Report()
    worker = threading.Thread(target=report.build)
    worker.start()
    print("lines:", report.lines)
    worker.join()


if __name__ == "__main__":
    main()
