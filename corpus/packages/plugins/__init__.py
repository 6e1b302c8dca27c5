"""A plugin registry and a default client that is built on first use: state of the process, without a lock.

Good form: packages/plugins_locked
"""
