"""A connection to nowhere, used by one client at a time."""


class Connection:
    def __init__(self, number):
        self.number = number
        self.queries = 0

    def execute(self, sql):
        self.queries += 1  # ok: FT101
        return f"{self.number}: {sql}"
