# ground-truth: racy FT101 Router.routes lines 12, 12
# Copy-on-write needs a lock for its writers: of two new dicts one overwrites the other.
import threading
import time


class Router:
    def __init__(self):
        self.routes = {"/": "home"}

    def add(self, path, view):
        self.routes = {**self.routes, path: view}


def install(router, prefix, delay):
    time.sleep(delay)
    router.add(f"/{prefix}", prefix.title())


router = Router()
plugins = [
    threading.Thread(target=install, args=(router, name, 0.05 * number))
    for number, name in enumerate(["blog", "shop"])
]
for plugin in plugins:
    plugin.start()
for plugin in plugins:
    plugin.join()
assert "/" in router.routes
