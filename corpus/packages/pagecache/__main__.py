"""Serves pages with three threads: `python -m pagecache`."""
import threading

from .cache import PageCache
from .evictor import Evictor
from .site import Site


def visit(site, urls):
    for url in urls:
        try:
            site.page(url)
        except KeyError as missing:
            print("lost", missing)


def main():
    cache = PageCache(max_age=0.002)
    evictor = Evictor(cache)
    evictor.start()
    site = Site(cache)
    visitors = [threading.Thread(target=visit, args=(site, ["/", "/about"] * 200)) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    evictor.stop()
    print("served")


if __name__ == "__main__":
    main()
