"""An accept loop that hands each connection to a pool.

Bad form: threads/thread_per_connection.py
"""
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


def answer(connection):
    with connection:
        connection.sendall(connection.recv(64).upper())


def serve(listener):
    with ThreadPoolExecutor(max_workers=4) as pool:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            pool.submit(answer, connection)  # expect: FT305


def ask(address, text):
    with socket.create_connection(address) as client:
        client.sendall(text.encode())
        return client.recv(64).decode()


def main():
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.5)
    server = threading.Thread(target=serve, args=(listener,))
    server.start()
    print([ask(listener.getsockname(), word) for word in ("one", "two", "three")])
    server.join()
    listener.close()


if __name__ == "__main__":
    main()
