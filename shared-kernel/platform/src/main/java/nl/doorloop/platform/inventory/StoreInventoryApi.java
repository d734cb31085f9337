package nl.doorloop.platform.inventory;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.InvalidInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands in this service's event store, for administrators; it names no person. */
@RestController
@RequestMapping(StoreInventoryApi.PATH)
public class StoreInventoryApi {
  public static final String PATH = "/v1/operations/events";

  private final Inventory store;
  private final Waiting waiting;
  private final String source;
  private final Scope scope;

  StoreInventoryApi(Inventory store, Waiting waiting, String source, Scope scope) {
    this.store = store;
    this.waiting = waiting;
    this.source = source;
    this.scope = scope;
  }

  /** How many committed events the broker does not have yet. */
  @FunctionalInterface
  interface Waiting {
    long events();
  }

  /**
   * @param waiting events that were recorded and not sent yet, when this was asked
   */
  public record Store(Instant recordedBefore, long waiting, Counted counted) {}

  /** The events of one bucket. */
  public record Bucket(List<Inventory.Listed> items) {}

  @GetMapping
  Store count(@RequestParam String recordedBefore) {
    scope.requireRole(Role.ADMIN);
    var before = instant(recordedBefore);
    var counted = store.count(before).getOrDefault(source, Counted.none(source));
    return new Store(before, waiting.events(), counted);
  }

  @GetMapping("/bucket")
  Bucket list(@RequestParam String recordedBefore, @RequestParam int bucket) {
    scope.requireRole(Role.ADMIN);
    if (bucket < 0 || bucket > 255) {
      throw new InvalidInput("bucket", "must be a number from 0 to 255");
    }
    return new Bucket(store.list(source, bucket, instant(recordedBefore)));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidInput("recordedBefore", "must be an instant such as 2026-06-01T12:00:00Z");
    }
  }
}
