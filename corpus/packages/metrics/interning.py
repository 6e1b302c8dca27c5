"""Objects that exist once per class and name."""


class Interned(type):
    _instances = {}

    def __call__(cls, name):
        key = cls.__name__, name
        if key not in Interned._instances:  # expect: FT104
            Interned._instances[key] = super().__call__(name)
        return Interned._instances[key]

    @classmethod
    def report(mcs):
        total = 0
        for (kind, _), instrument in mcs._instances.items():  # expect: FT106
            if kind == "Counter":
                total += instrument.value()
        return total
