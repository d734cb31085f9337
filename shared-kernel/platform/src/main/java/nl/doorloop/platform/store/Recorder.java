package nl.doorloop.platform.store;

import org.jspecify.annotations.Nullable;

/** Who records now, and in which trace; asked once for every append. */
@FunctionalInterface
public interface Recorder {
  Recording now();

  /**
   * @param recordedBy the caller's name, or the service's own where a policy of it decides
   * @param traceparent W3C trace context of the request, where there is one
   */
  record Recording(String recordedBy, @Nullable String traceparent) {}
}
