package nl.doorloop.platform.store;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.platform.DoorloopProperties;

/**
 * The folders with a service's tables: the platform's ({@code V1_} store, {@code V2_} feed, {@code
 * V3_} security, {@code V4_} rows) and the service's own, from {@code V10} on.
 */
final class Migrations {
  private static final String PLATFORM = "classpath:doorloop/db";

  private Migrations() {}

  static List<String> of(DoorloopProperties properties) {
    var folders = new ArrayList<String>();
    if (properties.eventStore().enabled()) {
      folders.add(PLATFORM);
    } else {
      folders.add(PLATFORM + "/feed");
      folders.add(PLATFORM + "/security");
    }
    folders.add("classpath:db/" + properties.service());
    return folders;
  }
}
