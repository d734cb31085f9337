package nl.doorloop.onecounter.corrections;

import nl.doorloop.language.ResidentEvent;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.platform.feed.PublishedEvent;

/**
 * A first event that the caller sees, with the line on which it stands.
 *
 * @param standing what it says now, or said before it was withdrawn
 */
public record Correctable(
    KnownResident resident,
    Line line,
    PublishedEvent first,
    ResidentEvent standing,
    boolean withdrawn) {
  /** The service that recorded it, which is the first word of its name. */
  String owner() {
    var name = first.name();
    return name.substring(0, name.indexOf('.'));
  }
}
