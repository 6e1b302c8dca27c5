"""A page cache that a thread of its own clears of old pages while others look them up.

Good form: packages/pagecache_locked
"""
