package nl.doorloop.onecounter.residents;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.views.NameWords;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who is looked for. All that is given must fit; of a name, every word must be the beginning of a
 * word of the resident's name.
 *
 * @param municipality where they live today
 * @param after the resident with which the page before ended
 */
public record SearchQuestion(
    @Nullable Bsn bsn,
    List<String> words,
    @Nullable LocalDate birthDate,
    @Nullable Municipality municipality,
    @Nullable ResidentId after,
    int limit) {
  private static final int LONGEST_NAME = 200;

  public SearchQuestion {
    words = List.copyOf(words);
  }

  /**
   * @throws InvalidInput naming every field that is wrong, or when nothing is asked
   */
  public static SearchQuestion of(JsonNode body, @Nullable ResidentId after, int limit) {
    var question =
        Fields.of(body)
            .read(
                f ->
                    new SearchQuestion(
                        f.optional("bsn", Bsn.class).orElse(null),
                        f.optional("name", SearchQuestion::words).orElse(List.of()),
                        f.optionalDate("birthDate"),
                        f.optional("municipality", Municipality.class).orElse(null),
                        after,
                        limit));
    if (question.bsn == null
        && question.words.isEmpty()
        && question.birthDate == null
        && question.municipality == null) {
      throw new InvalidInput("name", "or bsn, birthDate or municipality must be given");
    }
    return question;
  }

  private static List<String> words(String name) {
    if (name.length() > LONGEST_NAME) {
      throw new InvalidValue("must be at most " + LONGEST_NAME + " characters");
    }
    var words = NameWords.of(name);
    if (words.isEmpty()) {
      throw new InvalidValue("must have a letter or a digit in it");
    }
    return words;
  }
}
