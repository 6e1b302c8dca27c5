package dev.ftcheck.cli.page;

import dev.ftcheck.cli.text.Palette;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a block. Each is painted for itself, so that the text can be wrapped anywhere. */
final class InlineText extends AbstractVisitor {

  private final Palette palette;
  private final StringBuilder text = new StringBuilder();
  private UnaryOperator<String> style = UnaryOperator.identity();

  private InlineText(Palette palette) {
    this.palette = palette;
  }

  static String of(Node block, Palette palette) {
    InlineText inline = new InlineText(palette);
    inline.visitChildren(block);
    return inline.text.toString();
  }

  @Override
  public void visit(Text node) {
    append(node.getLiteral(), style);
  }

  @Override
  public void visit(Code node) {
    append("`" + node.getLiteral() + "`", palette::code);
  }

  @Override
  public void visit(Emphasis node) {
    styled(node, palette::strong);
  }

  @Override
  public void visit(StrongEmphasis node) {
    styled(node, palette::strong);
  }

  /** A link to another page is its words alone: {@code ftcheck explain} shows that page, too. */
  @Override
  public void visit(Link node) {
    visitChildren(node);
    if (node.getDestination().startsWith("http")) {
      append(" <" + node.getDestination() + ">", palette::faint);
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  private void styled(Node node, UnaryOperator<String> inner) {
    UnaryOperator<String> outer = style;
    style = inner;
    visitChildren(node);
    style = outer;
  }

  private void append(String words, UnaryOperator<String> paint) {
    text.append(Arrays.stream(words.split(" ", -1)).map(paint).collect(Collectors.joining(" ")));
  }
}
