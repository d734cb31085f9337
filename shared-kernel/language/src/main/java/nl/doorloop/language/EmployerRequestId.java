package nl.doorloop.language;

import java.util.UUID;

/** One thing that an employer asked. */
public record EmployerRequestId(UUID value) implements TextValue {
  public static EmployerRequestId of(String text) {
    return new EmployerRequestId(Uuids.parse(text, "employerRequestId"));
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
