package dev.ftcheck.rules.dependencies.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionModuleTest {

  @TempDir private Path folder;

  private GilDeclaration declaration(String source) throws IOException, InterruptedException {
    SharedObjects.compile(folder.resolve("speed.so"), source);
    return ExtensionModule.read(folder, "speed.so").declaration();
  }

  @Test
  void the_slot_says_that_the_module_does_without_the_gil() throws Exception {
    assertEquals(
        GilDeclaration.NOT_USED,
        declaration(SharedObjects.withSlots("speed", "{3, (void *) 2}, {4, (void *) 1},")));
  }

  @Test
  void the_slot_says_that_the_module_needs_the_gil() throws Exception {
    assertEquals(
        GilDeclaration.USED, declaration(SharedObjects.withSlots("speed", "{4, (void *) 0},")));
  }

  @Test
  void slots_without_that_slot_are_found_too() throws Exception {
    assertEquals(GilDeclaration.MISSING, declaration(SharedObjects.withSlots("speed", "")));
  }

  @Test
  void a_definition_may_have_the_dotted_name() throws Exception {
    assertEquals(
        GilDeclaration.NOT_USED,
        declaration(SharedObjects.withSlots("shop.speed", "{4, (void *) 1},")));
  }

  @Test
  void single_phase_initialisation_has_no_slots() throws Exception {
    assertEquals(GilDeclaration.MISSING, declaration(SharedObjects.singlePhase("speed", "")));
  }

  @Test
  void single_phase_initialisation_may_call_for_it() throws Exception {
    String call = "PyUnstable_Module_SetGIL(&definition, (void *) 1);";
    assertEquals(GilDeclaration.AT_RUN_TIME, declaration(SharedObjects.singlePhase("speed", call)));
  }

  @Test
  void a_library_without_init_function_is_no_module() throws Exception {
    assertEquals(GilDeclaration.NO_MODULE, declaration("int answer(void) { return 42; }"));
  }

  @Test
  void a_definition_that_code_fills_in_is_unclear() throws Exception {
    assertEquals(
        GilDeclaration.UNCLEAR,
        declaration("static long room[20]; void *PyInit_speed(void) { return room; }"));
  }

  @Test
  void every_truncation_and_many_damages_are_survived() throws Exception {
    Path whole =
        SharedObjects.compile(
            folder.resolve("speed.so"), SharedObjects.withSlots("speed", "{4, (void *) 1},"));
    byte[] bytes = Files.readAllBytes(whole);
    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(folder.resolve("cut.so"), Arrays.copyOf(bytes, length));
      assertEquals(GilDeclaration.UNREADABLE, ExtensionModule.read(folder, "cut.so").declaration());
    }
    Random random = new Random(703);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = bytes.clone();
      for (int hit = 0; hit < 20; hit++) {
        damaged[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
      }
      Files.write(folder.resolve("bad.so"), damaged);
      ExtensionModule.read(folder, "bad.so");
    }
  }

  @Test
  void what_is_no_shared_object_has_a_problem() throws IOException {
    Files.writeString(folder.resolve("text.so"), "not at all");
    ExtensionModule text = ExtensionModule.read(folder, "text.so");
    assertEquals(GilDeclaration.UNREADABLE, text.declaration());
    assertEquals("the file is damaged: it is no shared object", text.problem());
    assertNotEquals("", ExtensionModule.read(folder, "absent.so").problem());
  }

  @Test
  void other_formats_are_not_looked_into() throws IOException {
    Files.write(folder.resolve("a.pyd"), new byte[] {'M', 'Z', 0, 0, 0, 0});
    assertEquals(
        GilDeclaration.NOT_LOOKED_INTO, ExtensionModule.read(folder, "a.pyd").declaration());
    Files.write(
        folder.resolve("b.so"), new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe});
    assertEquals(
        GilDeclaration.NOT_LOOKED_INTO, ExtensionModule.read(folder, "b.so").declaration());
  }

  @Test
  void file_names_tell_the_abi() {
    assertEquals("cp314t", ExtensionModule.abiOf("a/_b.cpython-314t-x86_64-linux-gnu.so"));
    assertEquals("cp314", ExtensionModule.abiOf("_b.cpython-314-darwin.so"));
    assertEquals("cp314t", ExtensionModule.abiOf("_b.cp314t-win_amd64.pyd"));
    assertEquals("abi3", ExtensionModule.abiOf("_b.abi3.so"));
    assertEquals("", ExtensionModule.abiOf("_b.so"));
  }
}
