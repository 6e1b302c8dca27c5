package dev.ftcheck.vm.object;

/** What a built-in type allows beyond the usual. */
public enum TypeFlag {
  /** No class may derive from it. */
  FINAL,
  /**
   * Its instances hold nothing that those of its base do not, so that both can be bases at once.
   */
  ADDS_NO_DATA,
  /** Programs may set attributes of the type itself, as of a class written in Python. */
  OPEN,
  /** Its instances have a {@code __dict__}. */
  HAS_DICTIONARY,
  /** Its instances cannot be referenced weakly. */
  NO_WEAK_REFERENCES,
  /** It takes part in matching as a sequence pattern's subject. */
  SEQUENCE,
  /** It takes part in matching as a mapping pattern's subject. */
  MAPPING,
  /** Its {@code +} and {@code *} are those of a sequence, see {@link SequenceOperands}. */
  CONCATENATES
}
