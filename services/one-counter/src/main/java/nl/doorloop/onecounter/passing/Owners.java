package nl.doorloop.onecounter.passing;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/** Which service owns the commands under which address. */
public final class Owners {
  /** The first prefix that fits decides. */
  private static final Map<String, String> BY_PREFIX = new LinkedHashMap<>();

  static {
    BY_PREFIX.put("/v1/residents", "continuity");
    BY_PREFIX.put("/v1/parameters", "continuity");
    BY_PREFIX.put("/v1/hand-overs", "continuity");
    BY_PREFIX.put("/v1/notices", "continuity");
    BY_PREFIX.put("/v1/income-support", "income-support");
    BY_PREFIX.put("/v1/sheltered-work", "sheltered-work");
    BY_PREFIX.put("/v1/placements", "employer-desk");
    BY_PREFIX.put("/v1/employers", "employer-desk");
    BY_PREFIX.put("/v1/openings", "employer-desk");
    BY_PREFIX.put("/v1/employer-requests", "employer-desk");
    BY_PREFIX.put("/v1/employer-events", "employer-desk");
    BY_PREFIX.put("/v1/debt-support", "debt-support");
  }

  private final Map<String, RestClient> clients = new LinkedHashMap<>();

  /**
   * @param clientOf makes a client for a service by its name
   */
  Owners(Function<String, RestClient> clientOf) {
    BY_PREFIX.values().forEach(service -> clients.put(service, clientOf.apply(service)));
  }

  /** Every service that decides, in one order. */
  public static Set<String> services() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(BY_PREFIX.values()));
  }

  /** The service that owns an address; empty where nobody does. */
  static Optional<String> serviceOf(String path) {
    return BY_PREFIX.entrySet().stream()
        .filter(e -> under(path, e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  public RestClient of(URI path) {
    return serviceOf(path.getPath())
        .map(clients::get)
        .orElseThrow(() -> new IllegalArgumentException("nobody owns " + path.getPath()));
  }

  /** The service with this name. */
  public RestClient of(String service) {
    var client = clients.get(service);
    if (client == null) {
      throw new IllegalArgumentException("there is no service " + service);
    }
    return client;
  }

  private static boolean under(String path, String prefix) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }
}
