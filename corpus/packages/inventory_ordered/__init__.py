"""Three modules with a lock each; callbacks and calls of other modules are made without one.

Bad form: packages/inventory
"""
