package dev.ftcheck.vm.object;

import java.util.List;
import java.util.Set;

/** The built-in exceptions ("Exception hierarchy", library reference). */
public final class ExceptionTypes {

  private static final Set<TypeFlag> DATA =
      Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.NO_WEAK_REFERENCES);
  private static final Set<TypeFlag> PLAIN =
      Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.ADDS_NO_DATA, TypeFlag.NO_WEAK_REFERENCES);

  public static final PyType BASE_EXCEPTION =
      PyType.builtin(
          "BaseException", "dev.ftcheck.vm.types.exception.BaseExceptionTypeTable", DATA);
  public static final PyType BASE_EXCEPTION_GROUP =
      PyType.builtin(
          "BaseExceptionGroup",
          "dev.ftcheck.vm.types.exception.BaseExceptionGroupTypeTable",
          DATA,
          BASE_EXCEPTION);
  public static final PyType GENERATOR_EXIT =
      PyType.builtin("GeneratorExit", null, PLAIN, BASE_EXCEPTION);
  public static final PyType KEYBOARD_INTERRUPT =
      PyType.builtin("KeyboardInterrupt", null, PLAIN, BASE_EXCEPTION);
  public static final PyType SYSTEM_EXIT =
      PyType.builtin(
          "SystemExit", "dev.ftcheck.vm.types.exception.SystemExitTypeTable", DATA, BASE_EXCEPTION);
  public static final PyType EXCEPTION =
      PyType.builtin(
          "Exception", "dev.ftcheck.vm.types.exception.ExceptionTypeTable", PLAIN, BASE_EXCEPTION);
  public static final PyType ARITHMETIC_ERROR =
      PyType.builtin("ArithmeticError", null, PLAIN, EXCEPTION);
  public static final PyType FLOATING_POINT_ERROR =
      PyType.builtin("FloatingPointError", null, PLAIN, ARITHMETIC_ERROR);
  public static final PyType OVERFLOW_ERROR =
      PyType.builtin("OverflowError", null, PLAIN, ARITHMETIC_ERROR);
  public static final PyType ZERO_DIVISION_ERROR =
      PyType.builtin("ZeroDivisionError", null, PLAIN, ARITHMETIC_ERROR);
  public static final PyType ASSERTION_ERROR =
      PyType.builtin("AssertionError", null, PLAIN, EXCEPTION);
  public static final PyType ATTRIBUTE_ERROR =
      PyType.builtin(
          "AttributeError",
          "dev.ftcheck.vm.types.exception.AttributeErrorTypeTable",
          DATA,
          EXCEPTION);
  public static final PyType BUFFER_ERROR = PyType.builtin("BufferError", null, PLAIN, EXCEPTION);
  public static final PyType EOF_ERROR = PyType.builtin("EOFError", null, PLAIN, EXCEPTION);
  public static final PyType IMPORT_ERROR =
      PyType.builtin(
          "ImportError", "dev.ftcheck.vm.types.exception.ImportErrorTypeTable", DATA, EXCEPTION);
  public static final PyType MODULE_NOT_FOUND_ERROR =
      PyType.builtin("ModuleNotFoundError", null, PLAIN, IMPORT_ERROR);
  public static final PyType LOOKUP_ERROR = PyType.builtin("LookupError", null, PLAIN, EXCEPTION);
  public static final PyType INDEX_ERROR = PyType.builtin("IndexError", null, PLAIN, LOOKUP_ERROR);
  public static final PyType KEY_ERROR =
      PyType.builtin(
          "KeyError", "dev.ftcheck.vm.types.exception.KeyErrorTypeTable", PLAIN, LOOKUP_ERROR);
  public static final PyType MEMORY_ERROR = PyType.builtin("MemoryError", null, PLAIN, EXCEPTION);
  public static final PyType NAME_ERROR =
      PyType.builtin(
          "NameError", "dev.ftcheck.vm.types.exception.NameErrorTypeTable", DATA, EXCEPTION);
  public static final PyType UNBOUND_LOCAL_ERROR =
      PyType.builtin("UnboundLocalError", null, PLAIN, NAME_ERROR);
  public static final PyType OS_ERROR =
      PyType.builtin("OSError", "dev.ftcheck.vm.types.exception.OSErrorTypeTable", DATA, EXCEPTION);
  public static final PyType BLOCKING_IO_ERROR =
      PyType.builtin("BlockingIOError", null, PLAIN, OS_ERROR);
  public static final PyType CHILD_PROCESS_ERROR =
      PyType.builtin("ChildProcessError", null, PLAIN, OS_ERROR);
  public static final PyType CONNECTION_ERROR =
      PyType.builtin("ConnectionError", null, PLAIN, OS_ERROR);
  public static final PyType BROKEN_PIPE_ERROR =
      PyType.builtin("BrokenPipeError", null, PLAIN, CONNECTION_ERROR);
  public static final PyType CONNECTION_ABORTED_ERROR =
      PyType.builtin("ConnectionAbortedError", null, PLAIN, CONNECTION_ERROR);
  public static final PyType CONNECTION_REFUSED_ERROR =
      PyType.builtin("ConnectionRefusedError", null, PLAIN, CONNECTION_ERROR);
  public static final PyType CONNECTION_RESET_ERROR =
      PyType.builtin("ConnectionResetError", null, PLAIN, CONNECTION_ERROR);
  public static final PyType FILE_EXISTS_ERROR =
      PyType.builtin("FileExistsError", null, PLAIN, OS_ERROR);
  public static final PyType FILE_NOT_FOUND_ERROR =
      PyType.builtin("FileNotFoundError", null, PLAIN, OS_ERROR);
  public static final PyType INTERRUPTED_ERROR =
      PyType.builtin("InterruptedError", null, PLAIN, OS_ERROR);
  public static final PyType IS_A_DIRECTORY_ERROR =
      PyType.builtin("IsADirectoryError", null, PLAIN, OS_ERROR);
  public static final PyType NOT_A_DIRECTORY_ERROR =
      PyType.builtin("NotADirectoryError", null, PLAIN, OS_ERROR);
  public static final PyType PERMISSION_ERROR =
      PyType.builtin("PermissionError", null, PLAIN, OS_ERROR);
  public static final PyType PROCESS_LOOKUP_ERROR =
      PyType.builtin("ProcessLookupError", null, PLAIN, OS_ERROR);
  public static final PyType TIMEOUT_ERROR = PyType.builtin("TimeoutError", null, PLAIN, OS_ERROR);
  public static final PyType REFERENCE_ERROR =
      PyType.builtin("ReferenceError", null, PLAIN, EXCEPTION);
  public static final PyType RUNTIME_ERROR = PyType.builtin("RuntimeError", null, PLAIN, EXCEPTION);
  public static final PyType NOT_IMPLEMENTED_ERROR =
      PyType.builtin("NotImplementedError", null, PLAIN, RUNTIME_ERROR);
  public static final PyType RECURSION_ERROR =
      PyType.builtin("RecursionError", null, PLAIN, RUNTIME_ERROR);
  public static final PyType PYTHON_FINALIZATION_ERROR =
      PyType.builtin("PythonFinalizationError", null, PLAIN, RUNTIME_ERROR);
  public static final PyType STOP_ASYNC_ITERATION =
      PyType.builtin("StopAsyncIteration", null, PLAIN, EXCEPTION);
  public static final PyType STOP_ITERATION =
      PyType.builtin(
          "StopIteration",
          "dev.ftcheck.vm.types.exception.StopIterationTypeTable",
          DATA,
          EXCEPTION);
  public static final PyType SYNTAX_ERROR =
      PyType.builtin(
          "SyntaxError", "dev.ftcheck.vm.types.exception.SyntaxErrorTypeTable", DATA, EXCEPTION);
  public static final PyType INDENTATION_ERROR =
      PyType.builtin("IndentationError", null, PLAIN, SYNTAX_ERROR);
  public static final PyType TAB_ERROR = PyType.builtin("TabError", null, PLAIN, INDENTATION_ERROR);
  public static final PyType INCOMPLETE_INPUT_ERROR =
      PyType.builtin("_IncompleteInputError", null, PLAIN, SYNTAX_ERROR);
  public static final PyType SYSTEM_ERROR = PyType.builtin("SystemError", null, PLAIN, EXCEPTION);
  public static final PyType TYPE_ERROR = PyType.builtin("TypeError", null, PLAIN, EXCEPTION);
  public static final PyType VALUE_ERROR = PyType.builtin("ValueError", null, PLAIN, EXCEPTION);
  public static final PyType UNICODE_ERROR =
      PyType.builtin("UnicodeError", null, PLAIN, VALUE_ERROR);
  public static final PyType UNICODE_DECODE_ERROR =
      PyType.builtin(
          "UnicodeDecodeError",
          "dev.ftcheck.vm.types.exception.UnicodeDecodeErrorTypeTable",
          DATA,
          UNICODE_ERROR);
  public static final PyType UNICODE_ENCODE_ERROR =
      PyType.builtin(
          "UnicodeEncodeError",
          "dev.ftcheck.vm.types.exception.UnicodeEncodeErrorTypeTable",
          DATA,
          UNICODE_ERROR);
  public static final PyType UNICODE_TRANSLATE_ERROR =
      PyType.builtin(
          "UnicodeTranslateError",
          "dev.ftcheck.vm.types.exception.UnicodeTranslateErrorTypeTable",
          DATA,
          UNICODE_ERROR);
  public static final PyType WARNING = PyType.builtin("Warning", null, PLAIN, EXCEPTION);
  public static final PyType BYTES_WARNING = PyType.builtin("BytesWarning", null, PLAIN, WARNING);
  public static final PyType DEPRECATION_WARNING =
      PyType.builtin("DeprecationWarning", null, PLAIN, WARNING);
  public static final PyType ENCODING_WARNING =
      PyType.builtin("EncodingWarning", null, PLAIN, WARNING);
  public static final PyType FUTURE_WARNING = PyType.builtin("FutureWarning", null, PLAIN, WARNING);
  public static final PyType IMPORT_WARNING = PyType.builtin("ImportWarning", null, PLAIN, WARNING);
  public static final PyType PENDING_DEPRECATION_WARNING =
      PyType.builtin("PendingDeprecationWarning", null, PLAIN, WARNING);
  public static final PyType RESOURCE_WARNING =
      PyType.builtin("ResourceWarning", null, PLAIN, WARNING);
  public static final PyType RUNTIME_WARNING =
      PyType.builtin("RuntimeWarning", null, PLAIN, WARNING);
  public static final PyType SYNTAX_WARNING = PyType.builtin("SyntaxWarning", null, PLAIN, WARNING);
  public static final PyType UNICODE_WARNING =
      PyType.builtin("UnicodeWarning", null, PLAIN, WARNING);
  public static final PyType USER_WARNING = PyType.builtin("UserWarning", null, PLAIN, WARNING);
  public static final PyType EXCEPTION_GROUP =
      PyType.builtin("ExceptionGroup", null, PLAIN, BASE_EXCEPTION_GROUP, EXCEPTION);

  /** All of them. */
  public static final List<PyType> ALL =
      List.of(
          BASE_EXCEPTION,
          BASE_EXCEPTION_GROUP,
          GENERATOR_EXIT,
          KEYBOARD_INTERRUPT,
          SYSTEM_EXIT,
          EXCEPTION,
          ARITHMETIC_ERROR,
          FLOATING_POINT_ERROR,
          OVERFLOW_ERROR,
          ZERO_DIVISION_ERROR,
          ASSERTION_ERROR,
          ATTRIBUTE_ERROR,
          BUFFER_ERROR,
          EOF_ERROR,
          IMPORT_ERROR,
          MODULE_NOT_FOUND_ERROR,
          LOOKUP_ERROR,
          INDEX_ERROR,
          KEY_ERROR,
          MEMORY_ERROR,
          NAME_ERROR,
          UNBOUND_LOCAL_ERROR,
          OS_ERROR,
          BLOCKING_IO_ERROR,
          CHILD_PROCESS_ERROR,
          CONNECTION_ERROR,
          BROKEN_PIPE_ERROR,
          CONNECTION_ABORTED_ERROR,
          CONNECTION_REFUSED_ERROR,
          CONNECTION_RESET_ERROR,
          FILE_EXISTS_ERROR,
          FILE_NOT_FOUND_ERROR,
          INTERRUPTED_ERROR,
          IS_A_DIRECTORY_ERROR,
          NOT_A_DIRECTORY_ERROR,
          PERMISSION_ERROR,
          PROCESS_LOOKUP_ERROR,
          TIMEOUT_ERROR,
          REFERENCE_ERROR,
          RUNTIME_ERROR,
          NOT_IMPLEMENTED_ERROR,
          RECURSION_ERROR,
          PYTHON_FINALIZATION_ERROR,
          STOP_ASYNC_ITERATION,
          STOP_ITERATION,
          SYNTAX_ERROR,
          INDENTATION_ERROR,
          TAB_ERROR,
          INCOMPLETE_INPUT_ERROR,
          SYSTEM_ERROR,
          TYPE_ERROR,
          VALUE_ERROR,
          UNICODE_ERROR,
          UNICODE_DECODE_ERROR,
          UNICODE_ENCODE_ERROR,
          UNICODE_TRANSLATE_ERROR,
          WARNING,
          BYTES_WARNING,
          DEPRECATION_WARNING,
          ENCODING_WARNING,
          FUTURE_WARNING,
          IMPORT_WARNING,
          PENDING_DEPRECATION_WARNING,
          RESOURCE_WARNING,
          RUNTIME_WARNING,
          SYNTAX_WARNING,
          UNICODE_WARNING,
          USER_WARNING,
          EXCEPTION_GROUP);

  private ExceptionTypes() {}
}
