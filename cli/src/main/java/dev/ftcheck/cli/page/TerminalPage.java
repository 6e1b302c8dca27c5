package dev.ftcheck.cli.page;

import dev.ftcheck.cli.text.Palette;
import org.commonmark.parser.Parser;

/** Renders a Markdown page as text of a given width: prose wrapped, code indented. */
public final class TerminalPage {

  private final Palette palette;
  private final int width;

  public TerminalPage(Palette palette, int width) {
    this.palette = palette;
    this.width = width;
  }

  /** Ends with a line end. */
  public String render(String markdown) {
    BlockText blocks = new BlockText(palette, width);
    Parser.builder().build().parse(markdown).accept(blocks);
    return blocks.text().replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }
}
