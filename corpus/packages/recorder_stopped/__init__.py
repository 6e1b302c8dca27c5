"""A session waits for its recorder first and takes the lock for what is left afterwards.

Bad form: packages/recorder
"""
