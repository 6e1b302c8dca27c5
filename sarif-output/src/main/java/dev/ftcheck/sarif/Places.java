package dev.ftcheck.sarif;

import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import dev.ftcheck.finding.Location;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Our locations as SARIF's: relative URIs, regions of one line, columns from 1 in UTF-16 code
 * units.
 */
final class Places {

  /** The {@code uriBaseId} that every URI is relative to. */
  static final String ROOT = "srcRoot";

  private final SourceTexts sources;

  Places(SourceTexts sources) {
    this.sources = sources;
  }

  /** With an identifier for links where {@code id} is 0 or more. */
  com.contrastsecurity.sarif.Location location(Location place, int id, String message) {
    com.contrastsecurity.sarif.Location location =
        location(place).withMessage(new Message().withText(message));
    return id < 0 ? location : location.withId(id);
  }

  com.contrastsecurity.sarif.Location location(Location place) {
    return new com.contrastsecurity.sarif.Location()
        .withPhysicalLocation(
            new PhysicalLocation()
                .withArtifactLocation(artifact(place.path()))
                .withRegion(region(place)));
  }

  static ArtifactLocation artifact(String path) {
    return new ArtifactLocation().withUri(relativeUri(path)).withUriBaseId(ROOT);
  }

  /**
   * A span over several lines is cut at the end of its first: code review shows a finding at one
   * line.
   */
  private Region region(Location place) {
    SourceFile file = sources.file(place.path());
    Span span = place.span();
    String line = file.line(span.line());
    int start = file.characterColumn(span.line(), span.column());
    int end =
        span.endLine() == span.line()
            ? file.characterColumn(span.line(), span.endColumn())
            : line.length();
    Region region =
        new Region()
            .withStartLine(span.line())
            .withStartColumn(start + 1)
            .withEndLine(span.line())
            .withEndColumn(Math.max(end, start) + 1);
    return line.isBlank() ? region : region.withSnippet(new ArtifactContent().withText(line));
  }

  /** Percent-encoded, with forward slashes. */
  static String relativeUri(String path) {
    try {
      // A first segment with a colon would read as a scheme; RFC 3986, section 4.2, wants a dot
      // segment before it.
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Absolute, with a slash at its end as SARIF 2.1.0, section 3.14.14, asks of a base. */
  static String folderUri(Path folder) {
    try {
      String path = folder.toAbsolutePath().normalize().toString().replace('\\', '/');
      return new URI(
              "file",
              "",
              (path.startsWith("/") ? "" : "/") + path + (path.endsWith("/") ? "" : "/"),
              null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(folder.toString(), e);
    }
  }
}
