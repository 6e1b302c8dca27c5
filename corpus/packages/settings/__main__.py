"""Reads the settings while they are reloaded: `python -m settings`."""
import threading

from .client import Client
from .reloader import Reloader
from .store import Settings


def main():
    settings = Settings()
    reloader = Reloader(settings)
    reloader.start()
    clients = [Client(settings) for _ in range(2)]
    threads = [threading.Thread(target=client.ask, args=(300,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    reloader.stop()
    print([len(client.addresses) for client in clients])


if __name__ == "__main__":
    main()
