package nl.doorloop.language;

import java.util.UUID;

/** One agreement on a way back. */
public record AgreementId(UUID value) implements TextValue, Comparable<AgreementId> {
  public static AgreementId of(String text) {
    return new AgreementId(Uuids.parse(text, "agreementId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(AgreementId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
