package nl.doorloop.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the data of an older version of an event is read as the next one. Pure functions on the JSON
 * object as a map, so that the event stores and every reader of the topic use the same ones. They
 * are applied one version at a time until the newest is reached.
 */
public final class Upcasts {
  private static final Map<String, UnaryOperator<Map<String, Object>>> STEPS =
      Map.of("continuity.assessment-recorded.v1", Upcasts::ladderRungBecameRung);

  private Upcasts() {}

  /**
   * The data of version {@code version} as the data of the version that is written today; the given
   * map stays as it is.
   */
  public static Map<String, Object> toNewest(
      EventType newest, int version, Map<String, Object> data) {
    var upcast = data;
    for (int v = version; v < newest.version(); v++) {
      var step = STEPS.get(newest.name() + ".v" + v);
      if (step == null) {
        throw new IllegalStateException("no upcast from " + newest.name() + " version " + v);
      }
      upcast = step.apply(new LinkedHashMap<>(upcast));
    }
    return upcast;
  }

  /**
   * Version 1 called the rung {@code ladderRung} and had no day of registration: the day of the
   * assessment stands in for it.
   */
  private static Map<String, Object> ladderRungBecameRung(Map<String, Object> data) {
    Object rung = data.remove("ladderRung");
    if (rung != null) {
      data.put("rung", rung);
    }
    Object from = data.get("from");
    if (from != null) {
      data.putIfAbsent("registeredOn", from);
    }
    return data;
  }
}
