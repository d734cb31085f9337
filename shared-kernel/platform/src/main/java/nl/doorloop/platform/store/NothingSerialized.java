package nl.doorloop.platform.store;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Stands where Axon would put XStream: events are written by our own codec under their own names,
 * and nothing else may ever be written with a class name in it.
 */
final class NothingSerialized implements Serializer {
  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
    throw refused();
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return false;
  }

  @Override
  public <S, T> T deserialize(SerializedObject<S> serialized) {
    throw refused();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class classForType(SerializedType type) {
    throw refused();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    throw refused();
  }

  @Override
  public Converter getConverter() {
    throw refused();
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("Axon serializes nothing here; the event codec does");
  }
}
