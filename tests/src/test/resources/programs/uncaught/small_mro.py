# A class whose bases have no consistent order.
class A: pass
class B(A): pass


class C(A, B):
    pass
