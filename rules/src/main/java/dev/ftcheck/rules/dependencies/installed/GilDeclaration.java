package dev.ftcheck.rules.dependencies.installed;

/** What an extension module says about the GIL, as far as its file shows. */
public enum GilDeclaration {
  /** Its slot {@code Py_mod_gil} is {@code Py_MOD_GIL_NOT_USED}. */
  NOT_USED("declares that it does without the GIL"),
  /** It calls {@code PyUnstable_Module_SetGIL}. */
  AT_RUN_TIME("sets its need of the GIL when it is imported"),
  /** Its slot {@code Py_mod_gil} is {@code Py_MOD_GIL_USED}. */
  USED("declares that it needs the GIL"),
  /** Its definition has no slot {@code Py_mod_gil}: importing it enables the GIL. */
  MISSING("does not declare Py_mod_gil"),
  /** Its definition is made by code when it is imported. */
  UNCLEAR("makes its definition at run time"),
  /** A format that is not read: Mach-O, PE, 32-bit ELF. */
  NOT_LOOKED_INTO("was not looked into"),
  /** The file is damaged. */
  UNREADABLE("cannot be read"),
  /** A shared library that Python does not import. */
  NO_MODULE("is no extension module");

  private final String words;

  GilDeclaration(String words) {
    this.words = words;
  }

  /** Completes a sentence that starts with the module. */
  public String words() {
    return words;
  }

  /** Whether importing the module leaves the GIL off, as far as the file shows. */
  public boolean leavesGilOff() {
    return this == NOT_USED || this == AT_RUN_TIME;
  }

  /** Whether importing the module into the free-threaded build enables the GIL. */
  public boolean enablesGil() {
    return this == USED || this == MISSING;
  }
}
