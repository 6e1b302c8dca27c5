"""A metrics library whose instruments exist once per name, thanks to a metaclass that locks.

Bad form: packages/metrics
"""
