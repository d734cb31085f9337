package nl.doorloop.platform.identity;

import nl.doorloop.language.ResidentId;

/** Encrypted data that the keys of this installation do not open for this resident. */
public final class UnreadablePersonalData extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePersonalData(ResidentId residentId, Throwable cause) {
    super("Personal data of resident " + residentId.text() + " cannot be read.", cause);
  }
}
