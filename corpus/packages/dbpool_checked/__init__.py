"""A connection pool with a condition that is tested again after each wait and guards all of the state.

Bad form: packages/dbpool
"""
