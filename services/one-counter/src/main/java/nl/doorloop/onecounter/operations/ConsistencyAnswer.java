package nl.doorloop.onecounter.operations;

import java.time.Instant;
import java.util.List;

/**
 * Are the views right? Every event of every store is a fact, once, with the same content ({@code
 * stores}), and what is derived is what follows from the facts ({@code items}): together that the
 * views are those of a derivation straight from the event stores.
 *
 * @param recordedBefore what was recorded later was left out of {@code stores}
 */
public record ConsistencyAnswer(
    Instant recordedBefore, List<StoreItem> stores, List<ConsistencyItem> items) {
  public ConsistencyAnswer {
    stores = List.copyOf(stores);
    items = List.copyOf(items);
  }
}
