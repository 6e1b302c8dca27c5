package dev.ftcheck.vm.libc;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The numbers of Linux' headers that modules export, from the resources in {@code constants}: lines
 * of a name, the value, and the value on aarch64 where that differs.
 */
public final class Constants {

  private Constants() {}

  /** Adds the constants of the module of that name. */
  public static void addTo(PyModule module, String name) {
    PyDict names = module.dictionary();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Constants.class.getResourceAsStream("constants/" + name + ".txt"),
                StandardCharsets.US_ASCII))) {
      boolean arm = Platform.MACHINE.equals("aarch64");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ");
        String value = arm && parts.length > 2 ? parts[2] : parts[1];
        names.put(PyStr.interned(parts[0]), PyInt.of(new BigInteger(value)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
