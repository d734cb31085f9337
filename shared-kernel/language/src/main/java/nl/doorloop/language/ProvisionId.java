package nl.doorloop.language;

import java.util.UUID;

/**
 * One arrangement in force for a resident over an interval: a benefit, a contract, a placement, an
 * indication.
 */
public record ProvisionId(UUID value) implements TextValue, Comparable<ProvisionId> {
  public static ProvisionId of(String text) {
    return new ProvisionId(Uuids.parse(text, "provisionId"));
  }

  /**
   * The provision of a row of a source: the same row for the same resident is the same provision.
   */
  public static ProvisionId ofRow(String source, SourceId sourceId, ResidentId resident) {
    return new ProvisionId(
        Uuids.named("provision|" + source + "|" + sourceId.text() + "|" + resident.text()));
  }

  /** The support provision that comes with a placement, for example its job coach. */
  public ProvisionId supplement(String kind) {
    return new ProvisionId(Uuids.named("supplement|" + text() + "|" + kind));
  }

  @Override
  public String text() {
    return value.toString();
  }

  /** Orders by text, as every list of ids in the contract is ordered. */
  @Override
  public int compareTo(ProvisionId other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
