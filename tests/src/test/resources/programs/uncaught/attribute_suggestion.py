# The suggestion of a name that is spelled nearly alike.
class Thing:
    def __init__(self):
        self.colour = "red"

    def compute(self):
        return 1


print(Thing().compute())
Thing().computee()
