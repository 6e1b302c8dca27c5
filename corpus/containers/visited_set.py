"""`if url not in seen: seen.add(url)`: two crawlers may both find the page unseen.

Good form: containers/visited_set_locked.py
"""
import threading

LINKS = {"/": ["/a", "/b"], "/a": ["/b", "/c"], "/b": ["/c", "/"], "/c": []}

seen = set()


def crawl(url):
    if url not in seen:  # expect: FT104
        seen.add(url)
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
