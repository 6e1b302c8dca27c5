"""An event bus calls its listeners with its lock held, and one of them subscribes to more.

Good form: packages/eventbus_copied
"""
