package nl.doorloop.onecounter.domain;

import java.util.UUID;
import nl.doorloop.language.ProvisionId;

/**
 * The order of identifiers as text. The bits of a UUID, read without sign, have the order of its
 * text; {@link UUID#compareTo} has not.
 */
final class TextOrder {
  private TextOrder() {}

  static int compare(UUID a, UUID b) {
    int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }

  static int compare(ProvisionId a, ProvisionId b) {
    return compare(a.value(), b.value());
  }
}
