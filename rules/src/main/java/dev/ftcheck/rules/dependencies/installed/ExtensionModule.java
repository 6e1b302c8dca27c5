package dev.ftcheck.rules.dependencies.installed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compiled module of an installed distribution. Immutable.
 *
 * @param file below the environment's {@code site-packages}, with forward slashes
 * @param abi {@code cp314t}, {@code abi3}; empty where the file's name says nothing
 * @param problem why the file could not be looked into; empty where it could
 */
public record ExtensionModule(String file, String abi, GilDeclaration declaration, String problem) {

  private static final Pattern SHARED_OBJECT = Pattern.compile(".*\\.(so|pyd)");

  /** {@code .cpython-314t-x86_64-linux-gnu.so}, {@code .cp314t-win_amd64.pyd}. */
  private static final Pattern CPYTHON_ABI =
      Pattern.compile("\\.(?:cpython-|cp)(3\\d+t?)d?-[^.]*\\.(?:so|pyd)$");

  private static final Pattern STABLE_ABI = Pattern.compile("\\.(abi3t?)\\.(?:so|pyd)$");

  private static final int MACH_O_64 = 0xfeedfacf;
  private static final int MACH_O_64_SWAPPED = 0xcffaedfe;
  private static final int MACH_O_UNIVERSAL = 0xcafebabe;

  /** Whether a file of a distribution may be an extension module by its name. */
  static boolean isCandidate(String file) {
    return SHARED_OBJECT.matcher(file).matches();
  }

  /** The ABI tag in the name of a shared object; empty where there is none. */
  static String abiOf(String file) {
    Matcher cpython = CPYTHON_ABI.matcher(file);
    if (cpython.find()) {
      return "cp" + cpython.group(1);
    }
    Matcher stable = STABLE_ABI.matcher(file);
    return stable.find() ? stable.group(1) : "";
  }

  /** Looks into a file of the folder. Never throws: what is wrong with it is its problem. */
  static ExtensionModule read(Path folder, String file) {
    String abi = abiOf(file);
    try (FileChannel channel = FileChannel.open(folder.resolve(file))) {
      if (channel.size() > Integer.MAX_VALUE) {
        return new ExtensionModule(file, abi, GilDeclaration.NOT_LOOKED_INTO, "");
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return new ExtensionModule(file, abi, declaration(bytes), "");
    } catch (MalformedBinaryException damaged) {
      String problem = "the file is damaged: " + damaged.getMessage();
      return new ExtensionModule(file, abi, GilDeclaration.UNREADABLE, problem);
    } catch (IOException | IndexOutOfBoundsException | ArithmeticException unreadable) {
      return new ExtensionModule(file, abi, GilDeclaration.UNREADABLE, "the file cannot be read");
    }
  }

  private static GilDeclaration declaration(ByteBuffer bytes) throws MalformedBinaryException {
    if (ElfFile.hasMagic(bytes)) {
      return ElfFile.is64Bit(bytes)
          ? ModuleDefinition.of(ElfFile.read(bytes))
          : GilDeclaration.NOT_LOOKED_INTO;
    }
    if (isOtherFormat(bytes)) {
      return GilDeclaration.NOT_LOOKED_INTO;
    }
    throw new MalformedBinaryException("it is no shared object", null);
  }

  private static boolean isOtherFormat(ByteBuffer bytes) {
    if (bytes.limit() < Integer.BYTES) {
      return false;
    }
    int magic = bytes.getInt(0);
    return magic == MACH_O_64
        || magic == MACH_O_64_SWAPPED
        || magic == MACH_O_UNIVERSAL
        || (bytes.get(0) == 'M' && bytes.get(1) == 'Z');
  }

  /** Whether it is built for every version of Python, but for the free-threaded build. */
  public boolean isForStableAbi() {
    return abi.equals("abi3");
  }
}
