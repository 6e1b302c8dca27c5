"""The state of the package: plain module globals."""

total = 0
by_page = {"/": 0, "/about": 0}
last_page = None


def record(page):
    global total
    total += 1  # expect: FT101
    by_page[page] += 1  # expect: FT101
