package dev.ftcheck.cli.audit;

import java.util.Set;

/** What the GIL has to do with a defect. */
public enum GilEffect {
  /** Harmless as long as one thread at a time runs Python code. */
  NEW_WITHOUT_GIL("new without the GIL"),
  /** The GIL may be handed over in the middle of it: it happens today, if rarely. */
  BROKEN_ALREADY("broken already"),
  /** No defect: a chance or a change that comes with free threading. */
  MIGRATION("migration");

  /**
   * Single loads and stores that the GIL puts in one order, and what asks for the GIL or behaves
   * differently on a free-threaded build.
   */
  private static final Set<String> NEW =
      Set.of("FT102", "FT105", "FT107", "FT403", "FT404", "FT405");

  private static final Set<String> CHANCES = Set.of("FT401", "FT402");

  private final String words;

  GilEffect(String words) {
    this.words = words;
  }

  static GilEffect of(String ruleId) {
    if (CHANCES.contains(ruleId)) {
      return MIGRATION;
    }
    return NEW.contains(ruleId) ? NEW_WITHOUT_GIL : BROKEN_ALREADY;
  }

  /** As a reader sees it. */
  public String words() {
    return words;
  }
}
