"""Sends a few messages with the default client: `python -m plugins_locked`."""
from . import client, registry


def main():
    for n in range(3):
        client.send({"n": n})
    print(client.default_client().sent(), registry.names())


if __name__ == "__main__":
    main()
