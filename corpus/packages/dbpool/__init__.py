"""A connection pool with a condition that is tested once only and a state that is read without it.

Good form: packages/dbpool_checked
"""
