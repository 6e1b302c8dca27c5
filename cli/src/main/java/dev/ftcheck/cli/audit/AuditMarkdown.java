package dev.ftcheck.cli.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Writes an audit for a pull request or a wiki. */
public final class AuditMarkdown {

  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*\\[\\]<>#|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");

  private AuditMarkdown() {}

  /** Leaves {@code out} open. */
  public static void write(Audit audit, Writer out) throws IOException {
    AuditPage page = AuditPage.of(audit);
    out.write("# " + escape(page.title()) + "\n\n");
    for (String line : page.summary()) {
      out.write("- " + escape(line) + "\n");
    }
    for (AuditPage.Section section : page.sections()) {
      write(section, out);
    }
  }

  private static void write(AuditPage.Section section, Writer out) throws IOException {
    out.write("\n## " + escape(section.heading()) + "\n\n");
    if (!section.lead().isEmpty()) {
      out.write(escape(section.lead()) + "\n\n");
    }
    for (AuditPage.Entry entry : section.entries()) {
      String mark = entry.mark().isEmpty() ? "" : "**" + escape(entry.mark()) + "** ";
      out.write("- " + mark + escape(entry.text()) + "\n");
      for (String detail : entry.details()) {
        out.write("  - " + escape(detail) + "\n");
      }
    }
    if (section.left() > 0) {
      out.write("\nand " + AuditPage.count(section.left(), "other") + "\n");
    }
  }

  /** Underscores within a word are no emphasis, those at its ends are. */
  private static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }
}
