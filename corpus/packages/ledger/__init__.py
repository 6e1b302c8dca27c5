"""Two modules with a lock each that call one another while holding it: a lock cycle over files.

Good form: packages/ledger_ordered
"""
