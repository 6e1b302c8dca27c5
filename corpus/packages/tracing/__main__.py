"""Handles two requests: `python -m tracing`."""
from .requests import handle


def main():
    for number in (1, 2):
        handle(number)


if __name__ == "__main__":
    main()
