"""What the worker threads run."""
from .store import store


def handle(page):
    store.record(page)
    return f"<h1>{page}</h1>"


def serve(pages):
    for page in pages:
        handle(page)
