package dev.ftcheck.vm.text.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CaseMappingTest {

  @Test
  void a_sigma_is_final_only_after_a_letter_and_before_none() {
    assertEquals("\u03b1\u03c2", CaseMapping.lower("\u0391\u03a3"));
    assertEquals("\u03b1\u03c3.\u03b2", CaseMapping.lower("\u0391\u03a3.\u0392"));
    assertEquals("\u03c3", CaseMapping.lower("\u03a3"));
  }

  @Test
  void one_character_may_become_several() {
    assertEquals("Ffi\u03c2", CaseMapping.title("\ufb03\u03a3"));
    assertEquals("\u0153SS\u03c2", CaseMapping.swapCase("\u0152\u00df\u03a3"));
    assertEquals("i\u0307", CaseMapping.lower("\u0130"));
  }
}
