package nl.doorloop.onecounter.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who carries out what is recorded of one resident. An event that does not say so belongs to
 * whoever carries out the provision that it is about.
 */
public final class Carriers {
  private final Map<ProvisionId, Organisation> carriedOutBy = new HashMap<>();

  private Carriers() {}

  public static Carriers of(Collection<ResidentEvent> events) {
    var carriers = new Carriers();
    for (var event : events) {
      var aspects = Aspects.of(event);
      if (aspects.provision() != null && aspects.organisation() != null) {
        carriers.carriedOutBy.put(aspects.provision(), aspects.organisation());
      }
    }
    return carriers;
  }

  /** Absent where nothing tells. */
  public @Nullable Organisation of(ResidentEvent event) {
    return of(Aspects.of(event));
  }

  @Nullable Organisation of(Aspects aspects) {
    if (aspects.organisation() != null) {
      return aspects.organisation();
    }
    return aspects.provision() == null ? null : carriedOutBy.get(aspects.provision());
  }
}
