# ground-truth: racy FT107 pages lines 11, 11
# One list iterator deals the pages out; two crawlers advancing it may get the same page.
import threading
import time

pages = iter(["/", "/news", "/about", "/contact"])


def crawl(found, delay):
    time.sleep(delay)
    for page in pages:
        found.append(page.strip("/"))


found = [[], []]
crawlers = [
    threading.Thread(target=crawl, args=(part, 0.05 * number)) for number, part in enumerate(found)
]
for crawler in crawlers:
    crawler.start()
for crawler in crawlers:
    crawler.join()
