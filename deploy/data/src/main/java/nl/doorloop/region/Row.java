package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of one file.
 *
 * @param to the last day, or null while open
 */
record Row(
    String sourceId,
    Person person,
    Municipality municipality,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable EndReason endReason,
    @Nullable LocalDate registeredOn,
    Detail detail) {

  /** The cells in the order of {@link Source#columns()}; an empty text is absent. */
  List<String> cells() {
    var cells = new ArrayList<String>();
    cells.add(sourceId);
    cells.addAll(person.cells());
    cells.add(municipality.code());
    cells.add(from.toString());
    cells.add(to == null ? "" : to.toString());
    cells.add(endReason == null ? "" : endReason.name());
    cells.add(registeredOn == null ? "" : registeredOn.toString());
    cells.addAll(detail.cells());
    return cells;
  }

  Row of(Person other) {
    return new Row(sourceId, other, municipality, from, to, endReason, registeredOn, detail);
  }

  Row with(Detail revised) {
    return new Row(sourceId, person, municipality, from, to, endReason, registeredOn, revised);
  }

  Row begun(LocalDate earlier) {
    return new Row(sourceId, person, municipality, earlier, to, endReason, registeredOn, detail);
  }

  Row ended(LocalDate lastDay, EndReason why) {
    return new Row(sourceId, person, municipality, from, lastDay, why, registeredOn, detail);
  }
}
