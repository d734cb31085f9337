package nl.doorloop.language.parameters;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Money;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;

/** What kind of value a parameter has, and how it is written. */
public enum ParameterUnit {
  /** An amount in euro: {@code 285.00}. */
  EUROS,
  /** A percentage above 0 and at most 100: {@code 12.5}. */
  PERCENTAGE,
  /** A whole number of weeks. */
  WEEKS,
  /** A whole number of months. */
  MONTHS,
  /** {@code YES} or {@code NO}. */
  SWITCH,
  /**
   * The organisations that a rule is switched on for: {@code SDD}, {@code DRECHTWERK}, {@code SDD
   * DRECHTWERK}, or {@code NONE}.
   */
  ORGANISATIONS,
  /** The name of a document, from 3 to 120 characters; nothing about a person. */
  REFERENCE;

  private static final String NONE = "NONE";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

  /**
   * The value in its one form.
   *
   * @throws InvalidValue with a sentence for whoever set it
   */
  public String read(String text) {
    return switch (this) {
      case EUROS -> Money.of(text).text();
      case PERCENTAGE -> Percentage.of(text).text();
      case WEEKS, MONTHS -> {
        if (!NUMBER.matcher(text).matches()) {
          throw new InvalidValue("must be a whole number from 1 to 99");
        }
        yield text;
      }
      case SWITCH -> {
        if (!text.equals("YES") && !text.equals("NO")) {
          throw new InvalidValue("must be YES or NO");
        }
        yield text;
      }
      case ORGANISATIONS -> organisations(text.strip());
      case REFERENCE -> reference(text.strip());
    };
  }

  private static String organisations(String text) {
    if (text.equals(NONE)) {
      return text;
    }
    var named = List.of(text.split("[ ,]+"));
    var known = Stream.of(Organisation.values()).map(Organisation::name).toList();
    if (!known.containsAll(named)) {
      throw new InvalidValue("must be SDD, DRECHTWERK, SDD DRECHTWERK or NONE");
    }
    return known.stream().filter(named::contains).collect(joining(" "));
  }

  private static String reference(String text) {
    if (text.length() < 3
        || text.length() > 120
        || text.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("must be the name of a document, from 3 to 120 characters");
    }
    return text;
  }
}
