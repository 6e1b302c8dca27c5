# Qualified names of nested functions, lambdas and methods in the traceback.
class Outer:
    class Inner:
        def method(self):
            def local():
                return (lambda: 1 // 0)()

            return local()


Outer.Inner().method()
