package nl.doorloop.onecounter.domain.figures;

import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Movement;
import org.jspecify.annotations.Nullable;

/** Where the last movement put a resident. */
record Standing(
    Step step, @Nullable Organisation organisation, @Nullable Municipality municipality) {
  static @Nullable Standing before(Movement movement) {
    return movement.from() == null
        ? null
        : new Standing(movement.from(), movement.organisationFrom(), movement.municipalityFrom());
  }

  static @Nullable Standing after(Movement movement) {
    return movement.to() == null
        ? null
        : new Standing(movement.to(), movement.organisationTo(), movement.municipalityTo());
  }
}
