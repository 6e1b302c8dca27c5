# ground-truth: clean
# The main thread alone merges; as_completed orders each result before its use.
import concurrent.futures


class Page:
    def __init__(self, path):
        self.path = path
        self.links = []
        self.score = 0


def fetch(path):
    page = Page(path)
    page.links.extend(f"{path}/{name}" for name in ("a", "b"))
    page.score += len(path)
    return page


def crawl(paths):
    index = {}
    links = 0
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        pages = {pool.submit(fetch, path): path for path in paths}
        for future in concurrent.futures.as_completed(pages):
            page = future.result()
            page.score += 1
            links += len(page.links)
            index[pages[future]] = page
    return index, links


index, links = crawl(["/news", "/shop", "/blog"])
assert links == 6 and len(index) == 3
