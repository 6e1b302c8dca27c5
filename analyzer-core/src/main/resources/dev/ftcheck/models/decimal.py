"""Model of decimal: https://docs.python.org/3.14/library/decimal.html#working-with-threads"""

ROUND_HALF_UP = ROUND_HALF_EVEN = ROUND_DOWN = ROUND_UP = ROUND_FLOOR = ROUND_CEILING = ""


class Decimal:
    def __init__(self, value="0", context=None): ...
    def quantize(self, exp, rounding=None, context=None): return self
    def is_nan(self): return True
    def sqrt(self, context=None): return self


@thread_local(inherited=True)
class Context:
    """The current one of a thread; it starts as a copy of DefaultContext or of the creator's."""

    def __init__(self, prec=28, rounding=None, **more):
        self.prec = prec
        self.rounding = rounding

    def copy(self): return Context()
    def clear_flags(self): ...
    def create_decimal(self, num="0", /): return Decimal()


class DecimalException(ArithmeticError): pass


InvalidOperation = DivisionByZero = Inexact = Overflow = Underflow = DecimalException
DefaultContext = Context()
BasicContext = ExtendedContext = DefaultContext


def getcontext(): return Context()
def setcontext(context, /): ...


class localcontext:
    def __init__(self, ctx=None, **kwargs): ...
    def __enter__(self): return Context()
    def __exit__(self, exc_type, exc_value, traceback): ...
