package nl.doorloop.platform.security;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/**
 * How a call to another service shows in metrics and traces: which service it was, and not what was
 * asked. Addresses hold the ids of residents; the other service measures them by their pattern.
 */
final class CallObservation extends DefaultClientRequestObservationConvention {
  private final String service;

  CallObservation(String service) {
    this.service = service;
  }

  @Override
  protected KeyValue clientName(ClientRequestObservationContext context) {
    return KeyValue.of("client.name", service);
  }

  @Override
  protected KeyValue uri(ClientRequestObservationContext context) {
    return KeyValue.of("uri", "any");
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(ClientRequestObservationContext context) {
    return KeyValues.empty();
  }
}
