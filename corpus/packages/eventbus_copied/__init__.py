"""An event bus copies its listeners under the lock and calls them without it.

Bad form: packages/eventbus
"""
