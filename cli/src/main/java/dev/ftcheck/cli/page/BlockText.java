package dev.ftcheck.cli.page;

import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.cli.text.Prose;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The blocks of a page, one after the other with an empty line between. */
final class BlockText extends AbstractVisitor {

  private static final String CODE_INDENT = "    ";

  private final Palette palette;
  private final int width;
  private final StringBuilder text = new StringBuilder();
  private String indent = "";
  private String marker = "";
  private int number;

  BlockText(Palette palette, int width) {
    this.palette = palette;
    this.width = width;
  }

  String text() {
    return text.toString();
  }

  @Override
  public void visit(Heading heading) {
    text.append('\n')
        .append(palette.strong(InlineText.of(heading, Palette.of(false))))
        .append('\n');
  }

  @Override
  public void visit(Paragraph paragraph) {
    String rest = indent + " ".repeat(marker.length());
    text.append(Prose.wrap(InlineText.of(paragraph, palette), indent + marker, rest, width));
    text.append('\n');
    marker = " ".repeat(marker.length());
    if (!(paragraph.getParent() instanceof ListItem)) {
      text.append('\n');
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral());
  }

  private void code(String literal) {
    for (String line : literal.lines().toList()) {
      text.append(line.isBlank() ? "" : indent + CODE_INDENT + palette.code(line)).append('\n');
    }
    text.append('\n');
  }

  @Override
  public void visit(BulletList list) {
    visitChildren(list);
    text.append('\n');
  }

  @Override
  public void visit(OrderedList list) {
    number = list.getMarkerStartNumber();
    visitChildren(list);
    text.append('\n');
  }

  @Override
  public void visit(ListItem item) {
    marker = item.getParent() instanceof OrderedList ? number++ + ". " : "- ";
    visitChildren(item);
    marker = "";
  }

  @Override
  public void visit(BlockQuote quote) {
    String outer = indent;
    indent += "  ";
    visitChildren(quote);
    indent = outer;
  }
}
