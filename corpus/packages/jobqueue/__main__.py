"""Runs a hundred jobs: `python -m jobqueue`."""
from . import board, workers


def main():
    board.submit(range(100))
    team = workers.start(3)
    for worker in team:
        worker.join(0.3)
    print(board.progress.done(), board.progress.failed)


if __name__ == "__main__":
    main()
