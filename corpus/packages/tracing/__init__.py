"""Request ids in context variables, read by threads that are started with and without the context of the request."""
