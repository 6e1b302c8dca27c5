package dev.ftcheck.vm.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ftcheck.vm.object.Raise;
import org.junit.jupiter.api.function.Executable;

/** Asserts on the Python exception that a call raises. */
public final class RaisedError {
  private RaisedError() {}

  /** The call must raise an exception of this type with this message. */
  public static void assertRaises(String type, String message, Executable call) {
    Raise raised = assertThrows(Raise.class, call);
    assertEquals(type, raised.value().type().name());
    assertEquals(message, raised.value().arguments().get(0).toString());
  }
}
