# A direct subclass of BaseException ends the program, too.
class Stop(BaseException):
    pass


try:
    raise Stop("no Exception handler catches this")
except Exception:
    print("never")
