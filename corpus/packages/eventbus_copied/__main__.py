"""Two threads publish signups: `python -m eventbus_copied`."""
import threading

from .bus import EventBus
from .listeners import Audit, Onboarding


def sign_up(bus, names):
    for name in names:
        bus.publish("signup", name)


def main():
    bus = EventBus()
    audit = Audit(bus)
    Onboarding(bus)
    publishers = [
        threading.Thread(target=sign_up, args=(bus, names), daemon=True)
        for names in (["ann", "bob"], ["eve", "joe"])
    ]
    for publisher in publishers:
        publisher.start()
    for publisher in publishers:
        publisher.join(0.4)
    print(audit.count(), "stuck:", [publisher.is_alive() for publisher in publishers])


if __name__ == "__main__":
    main()
