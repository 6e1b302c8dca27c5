"""Runs two jobs for a moment: `python -m scheduler`."""
import time

from .clock import Scheduler
from .jobs import Job


def main():
    ticks = []
    scheduler = Scheduler()
    scheduler.start()
    for n in range(20):
        scheduler.add(Job(f"tick {n}", 0.01 * (n + 1), ticks.append))
        time.sleep(0.01)
    scheduler.stop()
    print(len(ticks) > 0)


if __name__ == "__main__":
    main()
