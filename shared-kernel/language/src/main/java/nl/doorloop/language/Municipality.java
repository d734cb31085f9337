package nl.doorloop.language;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seven Drechtsteden municipalities with their CBS codes (four digits, with the leading zero).
 */
public enum Municipality implements TextValue {
  ALBLASSERDAM("0482", "Alblasserdam"),
  DORDRECHT("0505", "Dordrecht"),
  HARDINXVELD_GIESSENDAM("0523", "Hardinxveld-Giessendam"),
  HENDRIK_IDO_AMBACHT("0531", "Hendrik-Ido-Ambacht"),
  PAPENDRECHT("0590", "Papendrecht"),
  SLIEDRECHT("0610", "Sliedrecht"),
  ZWIJNDRECHT("0642", "Zwijndrecht");

  private final String code;
  private final String displayName;

  Municipality(String code, String displayName) {
    this.code = code;
    this.displayName = displayName;
  }

  public static Municipality of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new InvalidValue(
                    "must be the CBS code of one of the seven Drechtsteden municipalities"));
  }

  public static Optional<Municipality> find(String code) {
    return Stream.of(values()).filter(m -> m.code.equals(code)).findFirst();
  }

  @Override
  public String text() {
    return code;
  }

  public String displayName() {
    return displayName;
  }
}
