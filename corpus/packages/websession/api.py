"""What an application calls."""
from . import statistics
from .session import session


def download(path):
    page = session().get(path)
    statistics.add(requests=1, characters=len(page))
    return len(page)
