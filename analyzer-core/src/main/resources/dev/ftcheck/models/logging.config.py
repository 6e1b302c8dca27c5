"""Model of logging.config: https://docs.python.org/3.14/library/logging.config.html"""


@process_global("the logging configuration")
def dictConfig(config): ...


@process_global("the logging configuration")
def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None): ...
