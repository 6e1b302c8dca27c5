"""Runs a hundred jobs: `python -m jobqueue_closed`."""
from . import board, workers


def main():
    board.submit(range(100))
    team = workers.start(3)
    for worker in team:
        worker.join(0.3)
    print(board.progress.counts())


if __name__ == "__main__":
    main()
