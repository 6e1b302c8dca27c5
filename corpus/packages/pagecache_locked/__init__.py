"""A page cache whose look-ups and clearing share a lock.

Bad form: packages/pagecache
"""
