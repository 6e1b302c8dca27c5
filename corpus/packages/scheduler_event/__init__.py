"""A scheduler thread that is stopped by an Event and walks a copy of its jobs.

Bad form: packages/scheduler
"""
