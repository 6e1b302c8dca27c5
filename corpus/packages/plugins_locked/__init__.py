"""A plugin registry and a default client that is built on first use, each with a lock of its module.

Bad form: packages/plugins
"""
