"""What the worker threads run."""
from . import store


def handle(page):
    store.record(page)
    store.last_page = page  # expect: FT102
    return f"<h1>{page}</h1>"


def serve(pages):
    for page in pages:
        handle(page)
