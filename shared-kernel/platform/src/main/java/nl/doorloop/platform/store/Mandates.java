package nl.doorloop.platform.store;

import java.util.Optional;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.Mandate;

/** Under which mandate something is decided that is recorded now. */
@FunctionalInterface
public interface Mandates {
  /** Of a service that decides nothing about rights. */
  Mandates NONE = _ -> Optional.empty();

  /** Empty for what is no decision in the sense of the law. */
  Optional<Mandate> of(DomainEvent event);
}
