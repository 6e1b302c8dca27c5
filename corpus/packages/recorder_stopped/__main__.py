"""Records for a moment and closes the session: `python -m recorder_stopped`."""
import threading
import time

from .session import Session


def main():
    session = Session()
    session.open()
    time.sleep(0.1)
    closer = threading.Thread(target=session.close, daemon=True)
    closer.start()
    closer.join(0.5)
    print("closed:", not closer.is_alive())


if __name__ == "__main__":
    main()
