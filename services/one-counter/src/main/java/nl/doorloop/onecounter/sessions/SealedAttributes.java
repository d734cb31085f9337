package nl.doorloop.onecounter.sessions;

import nl.doorloop.platform.identity.PersonalDataKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What a session remembers, as it stands in the database: encrypted, since it holds what people
 * searched for. What cannot be read, for it was written with other keys or by another version, is
 * forgotten, and whoever it was of logs in again.
 */
final class SealedAttributes {
  private static final Logger LOG = LoggerFactory.getLogger(SealedAttributes.class);
  private static final String PURPOSE = "session";

  private final PersonalDataKeys keys;
  private final SerializingConverter serialized = new SerializingConverter();
  private final DeserializingConverter deserialized = new DeserializingConverter();

  SealedAttributes(PersonalDataKeys keys) {
    this.keys = keys;
  }

  @SuppressWarnings("NullAway") // a conversion may come to nothing, though its type does not say so
  ConversionService asConversions() {
    var conversions = new GenericConversionService();
    conversions.addConverter(Object.class, byte[].class, this::write);
    conversions.addConverter(byte[].class, Object.class, this::read);
    return conversions;
  }

  byte[] write(Object attribute) {
    return keys.seal(serialized.convert(attribute), PURPOSE);
  }

  @Nullable Object read(byte[] stored) {
    var plain = keys.unseal(stored, PURPOSE);
    if (plain.isEmpty()) {
      LOG.warn("Something that a session remembered was written with other keys; it is forgotten.");
      return null;
    }
    try {
      return deserialized.convert(plain.get());
    } catch (SerializationFailedException e) {
      LOG.warn(
          "Something that a session remembered cannot be read; it is forgotten: {}", e.toString());
      return null;
    }
  }
}
