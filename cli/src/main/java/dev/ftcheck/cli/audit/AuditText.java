package dev.ftcheck.cli.audit;

import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.cli.text.Prose;
import java.io.IOException;
import java.io.Writer;

/** Writes an audit for a terminal of 80 columns. */
public final class AuditText {

  private static final int WIDTH = 80;

  private final Palette palette;

  public AuditText(Palette palette) {
    this.palette = palette;
  }

  /** Leaves {@code out} open. */
  public void write(Audit audit, Writer out) throws IOException {
    AuditPage page = AuditPage.of(audit);
    out.write(palette.strong(page.title()) + "\n\n");
    for (String line : page.summary()) {
      out.write(Prose.wrap(line, "", "  ", WIDTH) + "\n");
    }
    for (AuditPage.Section section : page.sections()) {
      write(section, out);
    }
  }

  private void write(AuditPage.Section section, Writer out) throws IOException {
    out.write("\n" + palette.strong(section.heading()) + "\n");
    if (!section.lead().isEmpty()) {
      out.write(Prose.wrap(section.lead(), "", "", WIDTH) + "\n");
    }
    for (AuditPage.Entry entry : section.entries()) {
      String mark = entry.mark().isEmpty() ? "" : palette.code(entry.mark()) + " ";
      out.write(Prose.wrap(entry.text(), "  " + mark, "      ", WIDTH) + "\n");
      for (String detail : entry.details()) {
        out.write(Prose.wrap(detail, "      ", "        ", WIDTH) + "\n");
      }
    }
    if (section.left() > 0) {
      out.write(
          palette.faint(
                  "  and " + AuditPage.count(section.left(), "other") + " (--format json has all)")
              + "\n");
    }
  }
}
