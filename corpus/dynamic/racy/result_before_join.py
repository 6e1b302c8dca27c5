# ground-truth: racy FT102 Report.text lines 13, 21
# The main thread sleeps long enough for the report to be there, and joins only after reading it.
import threading
import time


class Report:
    def __init__(self, rows):
        self.rows = rows
        self.text = ""

    def render(self):
        self.text = "\n".join(f"{name:<10}{amount:>8}" for name, amount in self.rows)


def main():
    report = Report([("rent", 700), ("food", 320), ("books", 45)])
    renderer = threading.Thread(target=report.render)
    renderer.start()
    time.sleep(0.08)
    lines = report.text.splitlines()
    renderer.join()
    return len(lines)


main()
