"""The state remembers what the condition forgets.

Bad form: signals/wait_without_check.py
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
            while not self._gone:
                self._line.wait()  # ok: FT206
        print(name, "runs")


def main():
    starter = Starter()
    early = threading.Thread(target=starter.run, args=("early",))
    late = threading.Thread(target=starter.run, args=("late",))
    early.start()
    starter.shoot()
    late.start()
    for runner in (early, late):
        runner.join()

if __name__ == "__main__":
    main()
