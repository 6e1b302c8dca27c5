"""A scheduler thread with a plain stop flag that walks its list of jobs while the application adds some.

Good form: packages/scheduler_event
"""
