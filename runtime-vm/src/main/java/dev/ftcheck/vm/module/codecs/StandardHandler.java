package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Errors;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The error handlers that every interpreter has ("Error Handlers", {@code codecs} module). They
 * work without exception objects.
 */
enum StandardHandler implements ErrorHandler {
  STRICT,
  IGNORE {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      return EncodeReplacement.of("", fault.end());
    }

    @Override
    public DecodeReplacement replace(DecodeFault fault) {
      return new DecodeReplacement("", fault.end());
    }
  },
  REPLACE {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      return EncodeReplacement.of(
          "?".repeat(fault.text().codePointCount(fault.start(), fault.end())), fault.end());
    }

    @Override
    public DecodeReplacement replace(DecodeFault fault) {
      return new DecodeReplacement("\ufffd", fault.end());
    }
  },
  XMLCHARREFREPLACE {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      return eachCharacter(fault, codePoint -> "&#" + codePoint + ";");
    }
  },
  BACKSLASHREPLACE {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      return eachCharacter(fault, StandardHandler::escape);
    }

    @Override
    public DecodeReplacement replace(DecodeFault fault) {
      StringBuilder text = new StringBuilder();
      for (int at = fault.start(); at < fault.end(); at++) {
        text.append("\\x%02x".formatted(fault.bytes()[at] & 0xff));
      }
      return new DecodeReplacement(text.toString(), fault.end());
    }
  },
  NAMEREPLACE {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      return eachCharacter(fault, StandardHandler::named);
    }
  },
  SURROGATEESCAPE {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      int count = fault.end() - fault.start();
      byte[] bytes = new byte[count];
      for (int i = 0; i < count; i++) {
        int unit = fault.text().charAt(fault.start() + i);
        if (unit < 0xdc80 || unit > 0xdcff) {
          throw UnicodeErrors.of(fault);
        }
        bytes[i] = (byte) unit;
      }
      return EncodeReplacement.of(bytes, fault.end());
    }

    @Override
    public DecodeReplacement replace(DecodeFault fault) {
      StringBuilder text = new StringBuilder();
      int at = fault.start();
      while (at < fault.end() && text.length() < 4 && fault.bytes()[at] < 0) {
        text.append((char) (0xdc00 + (fault.bytes()[at++] & 0xff)));
      }
      if (text.isEmpty()) {
        throw UnicodeErrors.of(fault);
      }
      return new DecodeReplacement(text.toString(), at);
    }
  },
  SURROGATEPASS {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      return Surrogates.encode(fault);
    }

    @Override
    public DecodeReplacement replace(DecodeFault fault) {
      return Surrogates.decode(fault);
    }
  };

  private static final Map<String, StandardHandler> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(StandardHandler::pyName, h -> h));

  /** The handler of that name; null when it is none of these. */
  static StandardHandler named(String name) {
    return BY_NAME.get(name);
  }

  /** The name as a program spells it. */
  String pyName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can replace bytes, not text alone. */
  boolean decodes() {
    return this != XMLCHARREFREPLACE && this != NAMEREPLACE;
  }

  @Override
  public EncodeReplacement replace(EncodeFault fault) {
    throw UnicodeErrors.of(fault);
  }

  @Override
  public DecodeReplacement replace(DecodeFault fault) {
    if (!decodes()) {
      throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
    }
    throw UnicodeErrors.of(fault);
  }

  private static EncodeReplacement eachCharacter(EncodeFault fault, IntFunction<String> spelling) {
    StringBuilder text = new StringBuilder();
    fault
        .text()
        .substring(fault.start(), fault.end())
        .codePoints()
        .forEach(codePoint -> text.append(spelling.apply(codePoint)));
    return EncodeReplacement.of(text.toString(), fault.end());
  }

  private static String named(int codePoint) {
    boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= 0xdfff;
    String name = surrogate ? null : Character.getName(codePoint);
    boolean isPrivate = Character.getType(codePoint) == Character.PRIVATE_USE;
    return name == null || isPrivate ? escape(codePoint) : "\\N{" + name + "}";
  }

  /** The shortest of {@code \xhh}, {@code \}{@code uhhhh} and {@code \}{@code Uhhhhhhhh}. */
  static String escape(int codePoint) {
    if (codePoint < 0x100) {
      return "\\x%02x".formatted(codePoint);
    }
    return codePoint < 0x10000 ? "\\u%04x".formatted(codePoint) : "\\U%08x".formatted(codePoint);
  }
}
