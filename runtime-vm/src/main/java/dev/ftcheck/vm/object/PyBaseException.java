package dev.ftcheck.vm.object;

/**
 * An exception object. Subtypes with data of their own (OSError, StopIteration, groups ...) are
 * Java subclasses. The fields are {@code volatile}-free: an exception belongs to the thread that
 * raised it until the program hands it on.
 */
public class PyBaseException extends PyAttributed {

  private PyTuple arguments;
  private PyTraceback traceback;
  private PyBaseException context;
  private PyBaseException cause;
  private boolean suppressesContext;

  public PyBaseException(PyType type, PyTuple arguments) {
    super(type.rootShape());
    this.arguments = arguments;
  }

  /** {@code self.args}. */
  public final PyTuple arguments() {
    return arguments;
  }

  public final void setArguments(PyTuple arguments) {
    this.arguments = arguments;
  }

  /** {@code self.__traceback__}; null for None. */
  public final PyTraceback traceback() {
    return traceback;
  }

  public final void setTraceback(PyTraceback traceback) {
    this.traceback = traceback;
  }

  /** {@code self.__context__}; null for None. */
  public final PyBaseException context() {
    return context;
  }

  public final void setContext(PyBaseException context) {
    this.context = context;
  }

  /** {@code self.__cause__}; null for None. */
  public final PyBaseException cause() {
    return cause;
  }

  /** Sets the cause, which also suppresses the context. */
  public final void setCause(PyBaseException cause) {
    this.cause = cause;
    this.suppressesContext = true;
  }

  public final boolean suppressesContext() {
    return suppressesContext;
  }

  public final void setSuppressesContext(boolean value) {
    this.suppressesContext = value;
  }
}
