package dev.ftcheck.rules.dependencies.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WheelTagTest {

  @Test
  void a_wheels_name_holds_all_combinations_of_its_tags() {
    assertEquals(
        List.of(new WheelTag("py2", "none", "any"), new WheelTag("py3", "none", "any")),
        WheelTag.ofFile("https://host/a/six-1.16.0-py2.py3-none-any.whl#sha256=1f"));
  }

  @Test
  void a_build_number_stands_between_version_and_tags() {
    assertEquals(
        List.of(new WheelTag("cp314", "cp314t", "win_amd64")),
        WheelTag.ofFile("x-1.0-2-cp314-cp314t-win_amd64.whl"));
  }

  @Test
  void other_files_have_no_tags() {
    assertEquals(List.of(), WheelTag.ofFile("x-1.0.tar.gz"));
    assertEquals(List.of(), WheelTag.ofFile("x.whl"));
    assertEquals(List.of(), WheelTag.ofFile(""));
  }

  @Test
  void the_stable_abi_is_not_for_the_free_threaded_build() {
    assertTrue(WheelTag.isFreeThreadedAbi("cp314t"));
    assertTrue(WheelTag.isFreeThreadedAbi("abi3t"));
    assertFalse(WheelTag.isFreeThreadedAbi("abi3"));
    assertFalse(WheelTag.isFreeThreadedAbi("cp314"));
  }

  @Test
  void names_are_compared_in_their_normal_form() {
    assertEquals("foo-bar-baz", PackageName.normalised("Foo_Bar.-baz"));
  }
}
