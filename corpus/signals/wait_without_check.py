"""Who comes after the notification waits for the next one: a condition does not remember.

Good form: signals/wait_for_a_state.py
"""
import threading


class Starter:
    def __init__(self):
        self._line = threading.Condition()
        self._gone = False

    def shoot(self):
        with self._line:
            self._gone = True
            self._line.notify_all()

    def run(self, name):
        with self._line:
            self._line.wait()  # expect: FT206
        print(name, "runs")


def main():
    starter = Starter()
    early = threading.Thread(target=starter.run, args=("early",), daemon=True)
    late = threading.Thread(target=starter.run, args=("late",), daemon=True)
    early.start()
    starter.shoot()
    late.start()
    for runner in (early, late):
        runner.join(timeout=0.2)
    print("still waiting:", late.is_alive())

if __name__ == "__main__":
    main()
