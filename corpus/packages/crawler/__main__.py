"""Crawls the sample site: `python -m crawler`."""
from .frontier import Frontier
from .worker import Worker


def main():
    frontier = Frontier("/")
    workers = [Worker(frontier) for _ in range(3)]
    for worker in workers:
        worker.start()
    pages = []
    for worker in workers:
        worker.join()
        pages += worker.visited
    print(sorted(pages))


if __name__ == "__main__":
    main()
