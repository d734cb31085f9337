package nl.doorloop.benchmarks.append;

import nl.doorloop.language.ResidentEvent;
import org.apache.pekko.serialization.SerializerWithStringManifest;

/** The product's events in Pekko's journal, as the same JSON under the same names. */
public final class PekkoEvents extends SerializerWithStringManifest {
  static final int IDENTIFIER = 4711;

  @Override
  public int identifier() {
    return IDENTIFIER;
  }

  @Override
  public String manifest(Object event) {
    return StreamRows.CODEC.typeOf((ResidentEvent) event).name();
  }

  @Override
  public byte[] toBinary(Object event) {
    return StreamRows.CODEC.write((ResidentEvent) event);
  }

  @Override
  public Object fromBinary(byte[] bytes, String manifest) {
    return StreamRows.CODEC.read(manifest, 1, bytes);
  }
}
