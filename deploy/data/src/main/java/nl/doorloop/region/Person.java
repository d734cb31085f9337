package nl.doorloop.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a file says about who somebody is. An empty text is what the file leaves out. */
record Person(
    String bsn, String familyName, String givenNames, LocalDate birthDate, String postcode) {

  static Person draw(Chance chance, String bsn, LocalDate birthDate, Municipality livesIn) {
    var origin = Origin.draw(chance);
    return new Person(
        bsn,
        origin.familyName(chance),
        origin.givenNames(chance),
        birthDate,
        livesIn.postcode(chance));
  }

  /** A row that does not know the number: found back by name, birth date and postcode. */
  Person withoutBsn() {
    return new Person("", familyName, givenNames, birthDate, postcode);
  }

  /** Then nothing can be proposed, and the row stands alone. */
  Person withoutPostcode() {
    return new Person(bsn, familyName, givenNames, birthDate, "");
  }

  /** Typed by somebody with caps lock on: still the same name, as case and spaces fold. */
  Person inCapitals() {
    return new Person(
        bsn,
        familyName.toUpperCase(Locale.ROOT).replace(" ", "  "),
        givenNames.toUpperCase(Locale.ROOT),
        birthDate,
        postcode);
  }

  Person movedTo(String newPostcode) {
    return new Person(bsn, familyName, givenNames, birthDate, newPostcode);
  }

  List<String> cells() {
    return List.of(bsn, familyName, givenNames, birthDate.toString(), postcode);
  }
}
