"""Ticket numbers from a plain attribute: two clerks may hand out the same one.

Good form: counters/ticket_numbers_locked.py
"""
import threading


class TicketOffice:
    def __init__(self):
        self.next_number = 1

    def draw(self):
        number = self.next_number
        self.next_number = number + 1  # expect: FT101
        return number


class Clerk(threading.Thread):
    def __init__(self, office):
        threading.Thread.__init__(self)
        self.office = office
        self.tickets = []

    def run(self):
        for _ in range(1_000):
            self.tickets.append(self.office.draw())  # ok: FT105


def main():
    office = TicketOffice()
    clerks = [Clerk(office) for _ in range(3)]
    for clerk in clerks:
        clerk.start()
    numbers = []
    for clerk in clerks:
        clerk.join()
        numbers.extend(clerk.tickets)
    print("tickets:", len(numbers), "different numbers:", len(set(numbers)))


if __name__ == "__main__":
    main()
