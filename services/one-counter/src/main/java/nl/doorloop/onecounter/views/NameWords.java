package nl.doorloop.onecounter.views;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name as they are searched for: without accents, in lower case. "De Vries-Müller"
 * has the words "de", "vries" and "muller".
 */
public final class NameWords {
  private NameWords() {}

  public static List<String> of(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return Arrays.stream(
            plain
                .replace("'", "")
                .replace("\u2019", "")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** By what a list of persons is sorted. */
  static String sortKey(String familyName, String givenNames) {
    return String.join(" ", of(familyName)) + ", " + String.join(" ", of(givenNames));
  }
}
