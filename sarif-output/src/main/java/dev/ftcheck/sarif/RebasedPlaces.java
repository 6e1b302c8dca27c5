package dev.ftcheck.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/** Locations relative to one folder as locations relative to another one. */
final class RebasedPlaces {

  private final URI from;
  private final URI to;

  /** Two absolute URIs of folders, each with a slash at its end. */
  RebasedPlaces(String from, String to) {
    this.from = URI.create(from);
    this.to = URI.create(to);
  }

  /** A copy with every location below it moved; those outside of the new folder are absolute. */
  JsonNode rebase(JsonNode node) {
    JsonNode copy = node.deepCopy();
    if (!from.equals(to)) {
      move(copy);
    }
    return copy;
  }

  private void move(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("uriBaseId").asText().equals(Places.ROOT)) {
      URI relative = to.relativize(from.resolve(object.path("uri").asText()));
      object.put("uri", relative.toString());
      if (relative.isAbsolute()) {
        object.remove("uriBaseId");
      }
    }
    node.forEach(this::move);
  }
}
