package nl.doorloop.onecounter.pages.flows;

import org.jspecify.annotations.Nullable;

/**
 * A sum of figures of which some may be hidden.
 *
 * @param known the sum of those that are shown
 * @param hidden whether any was not
 */
record Sum(long known, boolean hidden) {
  static final Sum NOTHING = new Sum(0, false);

  Sum plus(@Nullable Long figure) {
    return figure == null ? new Sum(known, true) : new Sum(known + figure, hidden);
  }

  Sum plus(Sum other) {
    return new Sum(known + other.known, hidden || other.hidden);
  }
}
