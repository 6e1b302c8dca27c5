"""A chain of log handlers: the base class locks around `emit`, one of the subclasses changes its state elsewhere, too."""
