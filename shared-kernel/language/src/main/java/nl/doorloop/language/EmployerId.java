package nl.doorloop.language;

import java.util.UUID;

/**
 * An employer known to the region; made from its number in the trade register, so that there is one
 * of each.
 */
public record EmployerId(UUID value) implements TextValue {
  public static EmployerId of(String text) {
    return new EmployerId(Uuids.parse(text, "employerId"));
  }

  /** The one employer of a number. */
  public static EmployerId of(KvkNumber number) {
    return new EmployerId(Uuids.named("employer/" + number.text()));
  }

  @Override
  public String text() {
    return value.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
