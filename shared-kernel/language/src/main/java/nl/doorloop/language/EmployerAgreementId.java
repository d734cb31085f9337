package nl.doorloop.language;

import java.util.UUID;

/** One agreement with an employer. */
public record EmployerAgreementId(UUID value) implements TextValue {
  public static EmployerAgreementId of(String text) {
    return new EmployerAgreementId(Uuids.parse(text, "employerAgreementId"));
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
