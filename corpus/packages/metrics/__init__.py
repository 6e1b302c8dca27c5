"""A metrics library whose instruments exist once per name, thanks to a metaclass that doesn't lock.

Good form: packages/metrics_locked
"""
