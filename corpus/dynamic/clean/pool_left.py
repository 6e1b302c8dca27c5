# ground-truth: clean
# Leaving the with block waits for all tasks, without any future being asked.
from concurrent.futures import ThreadPoolExecutor


class Thumbnail:
    def __init__(self, name):
        self.name = name
        self.size = None

    def render(self):
        self.size = (len(self.name) * 10, len(self.name) * 5)


thumbnails = [Thumbnail(name) for name in ("cat", "house", "tree")]
with ThreadPoolExecutor(max_workers=2) as pool:
    for thumbnail in thumbnails:
        pool.submit(thumbnail.render)
assert [thumbnail.size[0] for thumbnail in thumbnails] == [30, 50, 40]
for thumbnail in thumbnails:
    thumbnail.size = None
