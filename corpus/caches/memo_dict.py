"""A memo dict with `if key not in cache: cache[key] = ...`: the work may be done many times.

Good form: caches/memo_setdefault.py
"""
from concurrent.futures import ThreadPoolExecutor

_templates = {}


def compile_template(name):
    return name.upper().split("_")


def get_template(name):
    if name not in _templates:  # expect: FT104
        _templates[name] = compile_template(name)
    return _templates[name]


def render(name):
    return "-".join(get_template(name))


def main():
    names = ["main_page", "side_bar", "main_page", "foot_note"] * 10
    with ThreadPoolExecutor(max_workers=4) as pool:
        pages = list(pool.map(render, names))
    print(len(pages), "pages from", len(_templates), "templates")


if __name__ == "__main__":
    main()
