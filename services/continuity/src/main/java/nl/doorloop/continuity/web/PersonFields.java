package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.continuity.registry.Person;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;

/** The fields that describe somebody. */
final class PersonFields {
  private static final int LONGEST_NAME = 200;

  private PersonFields() {}

  static Person read(Fields f, Days days) {
    return new Person(
        f.optional("bsn", Bsn.class).orElse(null),
        f.text("familyName", LONGEST_NAME),
        f.optionalText("givenNames", LONGEST_NAME).orElse(null),
        birthDate(f, days.today()),
        f.optional("postcode", Postcode.class).orElse(null),
        f.required("municipality", Municipality.class));
  }

  private static LocalDate birthDate(Fields f, LocalDate today) {
    var birthDate = f.date("birthDate");
    if (birthDate != null && birthDate.isAfter(today)) {
      f.reject("birthDate", "must not lie in the future");
    }
    return birthDate;
  }
}
