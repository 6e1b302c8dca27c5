# A misspelled attribute of a class and of a module.
import math


class Config:
    debug = True


print(Config.debug, math.floor(1.5))
print(math.flor(2.5))
