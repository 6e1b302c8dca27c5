package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/**
 * A datum of an exception type, such as {@code OSError.filename}: kept in a slot whose name no
 * program can spell, so that it is no part of {@code __dict__}. Reading what was never set, or was
 * deleted, answers None.
 */
public enum ExceptionField {
  // Named as in Errors.NAME_SLOT and Errors.OBJECT_SLOT, which the core fills.
  NAME("name"),
  OBJECT("obj"),
  PATH("path"),
  NAME_FROM("name_from"),
  MESSAGE("msg"),
  VALUE("value"),
  CODE("code"),
  ERRNO("errno"),
  STRERROR("strerror"),
  FILENAME("filename"),
  FILENAME2("filename2"),
  CHARACTERS_WRITTEN("characters_written"),
  LINE("lineno"),
  OFFSET("offset"),
  TEXT("text"),
  END_LINE("end_lineno"),
  END_OFFSET("end_offset"),
  PRINT_FILE_AND_LINE("print_file_and_line"),
  METADATA("_metadata"),
  ENCODING("encoding"),
  SUBJECT("object"),
  START("start"),
  END("end"),
  REASON("reason"),
  EXCEPTIONS("exceptions");

  private final String slot;

  ExceptionField(String name) {
    this.slot = "\0" + name;
  }

  /** The name as a program spells it. */
  String pythonName() {
    return slot.substring(1);
  }

  /** The value; None when there is none. */
  public PyObject get(PyBaseException self) {
    PyObject value = self.own(slot);
    return value == null ? PyNone.NONE : value;
  }

  /** The value; null when there is none. */
  public PyObject find(PyBaseException self) {
    return self.own(slot);
  }

  /** Sets the value; null deletes it. */
  public void set(PyBaseException self, PyObject value) {
    if (value == null) {
      self.deleteOwn(slot);
    } else {
      self.setOwn(slot, value);
    }
  }
}
