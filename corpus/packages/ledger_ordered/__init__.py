"""Two modules with a lock each, where neither is called with the other's lock held.

Bad form: packages/ledger
"""
