# Raising a class without arguments.
raise NotImplementedError
