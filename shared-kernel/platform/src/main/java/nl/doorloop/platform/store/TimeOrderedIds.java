package nl.doorloop.platform.store;

import nl.doorloop.platform.Ids;
import org.axonframework.common.IdentifierFactory;

/** Gives Axon's events the identifiers that everything else here has: UUID version 7. */
public final class TimeOrderedIds extends IdentifierFactory {
  @Override
  public String generateIdentifier() {
    return Ids.next().toString();
  }
}
