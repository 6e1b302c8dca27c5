"""Membership test and insertion in one critical section.

Bad form: containers/visited_set.py
"""
import threading

LINKS = {"/": ["/a", "/b"], "/a": ["/b", "/c"], "/b": ["/c", "/"], "/c": []}

seen = set()
seen_lock = threading.Lock()


def is_new(url):
    with seen_lock:
        if url in seen:  # ok: FT104
            return False
        seen.add(url)
        return True


def crawl(url):
    if is_new(url):
        for link in LINKS[url]:
            crawl(link)


def main():
    crawlers = [threading.Thread(target=crawl, args=(start,)) for start in ("/", "/b")]
    for c in crawlers:
        c.start()
    for c in crawlers:
        c.join()
    print(sorted(seen))


if __name__ == "__main__":
    main()
