package nl.doorloop.language;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a decision was taken: for the college of a municipality, by an organisation of the
 * joint arrangement, under a mandate (Awb afd. 10.1.1; Participatiewet art. 7 lid 4). Written as
 * {@code 0505/SDD/Mandaatbesluit 2026}.
 *
 * @param reference the mandate; absent where none was known on the day of the decision
 */
public record Mandate(
    Municipality municipality, Organisation organisation, @Nullable String reference)
    implements TextValue {
  public static Mandate of(String text) {
    var parts = text.split("/", 3);
    if (parts.length < 3) {
      throw new InvalidValue("must be municipality/organisation/reference");
    }
    try {
      return new Mandate(
          Municipality.of(parts[0]),
          Organisation.valueOf(parts[1]),
          parts[2].isEmpty() ? null : parts[2]);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("must be municipality/organisation/reference: " + e.getMessage());
    }
  }

  @Override
  public String text() {
    return municipality.text() + "/" + organisation + "/" + (reference == null ? "" : reference);
  }

  @Override
  public String toString() {
    return text();
  }
}
