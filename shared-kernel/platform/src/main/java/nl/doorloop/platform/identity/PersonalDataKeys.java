package nl.doorloop.platform.identity;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.ResidentId;

/**
 * The keys that protect who a resident is. What was encrypted for one resident cannot be read as
 * another's; a keyed hash finds a resident by BSN, or by name, birth date and postcode, without
 * either standing anywhere.
 */
public final class PersonalDataKeys {
  private static final int KEY_BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final Aead aead;
  private final SecretKeySpec hashKey;

  /**
   * @param personalData base64 of 32 bytes, several with commas between them: the first encrypts,
   *     all decrypt, so that a key can be followed by another
   * @param bsn base64 of 32 bytes; it cannot be replaced without hashing every resident again
   */
  public PersonalDataKeys(String personalData, String bsn) {
    this.hashKey = new SecretKeySpec(bytes("doorloop.keys.bsn", bsn), HMAC);
    var keys = new ArrayList<byte[]>();
    for (var key : personalData.split(",", -1)) {
      keys.add(bytes("doorloop.keys.personal-data", key.strip()));
    }
    this.aead = aead(keys);
  }

  private static byte[] bytes(String property, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(property + " is not base64", e);
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          property + " has " + bytes.length + " bytes, it needs " + KEY_BYTES);
    }
    return bytes;
  }

  @AccessesPartialKey
  private static Aead aead(List<byte[]> keys) {
    try {
      AeadConfig.register();
      var ring = KeysetHandle.newBuilder();
      for (int i = 0; i < keys.size(); i++) {
        var id = id(keys.get(i));
        var key =
            AesGcmKey.builder()
                .setParameters(PredefinedAeadParameters.AES256_GCM)
                .setKeyBytes(SecretBytes.copyFrom(keys.get(i), InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
        var entry = KeysetHandle.importKey(key);
        ring.addEntry(i == 0 ? entry.makePrimary() : entry);
      }
      return ring.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("doorloop.keys.personal-data cannot be used", e);
    }
  }

  /** What stands before each text encrypted with this key, so that its reader knows which it is. */
  private static int id(byte[] key) {
    return ByteBuffer.wrap(hmac(new SecretKeySpec(key, HMAC), "key id")).getInt();
  }

  /** Encrypts for one resident; the result differs each time. */
  public byte[] encrypt(byte[] plain, ResidentId context) {
    try {
      return aead.encrypt(plain, context(context));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Personal data cannot be encrypted.", e);
    }
  }

  /**
   * @throws UnreadablePersonalData when it was encrypted for somebody else, with another key, or
   *     was changed
   */
  public byte[] decrypt(byte[] encrypted, ResidentId context) {
    try {
      return aead.decrypt(encrypted, context(context));
    } catch (GeneralSecurityException e) {
      throw new UnreadablePersonalData(context, e);
    }
  }

  /**
   * Encrypts what may hold personal data of nobody in particular.
   *
   * @param purpose for which it is kept; it is read for that purpose only
   */
  public byte[] seal(byte[] plain, String purpose) {
    try {
      return aead.encrypt(plain, purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Nothing can be sealed.", e);
    }
  }

  /** What was sealed for this purpose; empty when these keys do not open it or it was changed. */
  public Optional<byte[]> unseal(byte[] sealed, String purpose) {
    try {
      return Optional.of(aead.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException otherKeyOrChanged) {
      return Optional.empty();
    }
  }

  public byte[] encrypt(Identity identity) {
    return encrypt(IdentityJson.write(identity), identity.residentId());
  }

  /** The identity that {@link #encrypt(Identity)} protected. */
  public Identity decryptIdentity(byte[] encrypted, ResidentId residentId) {
    return IdentityJson.read(decrypt(encrypted, residentId));
  }

  /** Under which somebody with this BSN is found; 64 hexadecimal characters. */
  public String hash(Bsn bsn) {
    return hash("bsn", bsn.digits());
  }

  /**
   * Under which somebody without a BSN is found; 64 hexadecimal characters.
   *
   * @param matchingKey see {@link Identity#matchingKey()}
   */
  public String hash(String matchingKey) {
    return hash("name", matchingKey);
  }

  /** The hash of {@link Identity#matchingKey()}, where there is one. */
  public Optional<String> matchingHash(Identity identity) {
    return identity.matchingKey().map(this::hash);
  }

  private String hash(String kind, String text) {
    return HexFormat.of().formatHex(hmac(hashKey, kind + ":" + text));
  }

  private static byte[] hmac(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] context(ResidentId residentId) {
    return residentId.text().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "PersonalDataKeys[*]";
  }
}
