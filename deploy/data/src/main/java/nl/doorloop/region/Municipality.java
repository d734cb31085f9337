package nl.doorloop.region;

import java.util.List;

/**
 * The seven municipalities, with the CBS code, the number of inhabitants as weight, and the four
 * digits of their postcodes.
 *
 * <p>Codes: {@code domain-facts.md} (e). Inhabitants of Dordrecht: 121,816 in August 2023 (column
 * in PZC quoting CBS); the other six and all postcode ranges: rounded, known, not verified.
 */
enum Municipality {
  ALBLASSERDAM("0482", 20_300, 2951, 2954),
  DORDRECHT("0505", 121_816, 3311, 3319),
  HARDINXVELD_GIESSENDAM("0523", 18_900, 3371, 3373),
  HENDRIK_IDO_AMBACHT("0531", 31_900, 3341, 3344),
  PAPENDRECHT("0590", 32_300, 3351, 3356),
  SLIEDRECHT("0610", 26_000, 3361, 3364),
  ZWIJNDRECHT("0642", 44_800, 3331, 3336);

  private static final Odds<Municipality> BY_INHABITANTS = byInhabitants();

  /**
   * F, I, O, Q, U and Y were long not issued, and SA, SD and SS never are; these twelve letters
   * avoid all of that.
   */
  private static final List<String> LETTERS =
      List.of("A", "B", "C", "E", "G", "H", "K", "L", "M", "N", "P", "R");

  private final String code;
  private final int inhabitants;
  private final int firstDigits;
  private final int lastDigits;

  Municipality(String code, int inhabitants, int firstDigits, int lastDigits) {
    this.code = code;
    this.inhabitants = inhabitants;
    this.firstDigits = firstDigits;
    this.lastDigits = lastDigits;
  }

  private static Odds<Municipality> byInhabitants() {
    var odds = Odds.of(ALBLASSERDAM.inhabitants, ALBLASSERDAM);
    for (var municipality : List.of(values()).subList(1, values().length)) {
      odds = odds.and(municipality.inhabitants, municipality);
    }
    return odds;
  }

  static Municipality draw(Chance chance) {
    return BY_INHABITANTS.draw(chance);
  }

  /** Four characters, with the leading zero. */
  String code() {
    return code;
  }

  String postcode(Chance chance) {
    return chance.between(firstDigits, lastDigits) + chance.oneOf(LETTERS) + chance.oneOf(LETTERS);
  }
}
