# A class of exceptions with its own text, in a package-like name.
class ConfigError(Exception):
    def __init__(self, key, value):
        self.key, self.value = key, value

    def __str__(self):
        return f"{self.key} must not be {self.value!r}"


raise ConfigError("port", -1)
