package nl.doorloop.continuity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs that are open.
 *
 * @param next the address of the next page; absent on the last
 */
record HandOversAnswer(List<HandOverAnswer> items, @Nullable String next) {
  HandOversAnswer {
    items = List.copyOf(items);
  }
}
