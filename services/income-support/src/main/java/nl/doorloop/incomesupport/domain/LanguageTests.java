package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LANGUAGE_TEST_NOT_REQUIRED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LANGUAGE_TEST_TOO_LATE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_LANGUAGE_TEST_ON_THIS_SCHEME;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.REQUIRED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.TESTED_BEFORE_REQUIRED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.incomesupport.domain.ApplicationCommand.RequireLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.TakeLanguageTest;
import nl.doorloop.incomesupport.domain.law.LanguageTest;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import org.jspecify.annotations.Nullable;

/** The test of Dutch after an application (Participatiewet art. 18b). */
final class LanguageTests {
  private LanguageTests() {}

  /** Again with another day, as long as it was not taken. */
  static Decision require(
      RequireLanguageTest require,
      ApplicationLodged lodged,
      @Nullable LanguageTestRequired before) {
    if (!LanguageTest.isTakenFor(lodged.scheme())) {
      return refuse(NO_LANGUAGE_TEST_ON_THIS_SCHEME);
    }
    var earliest = before == null ? lodged.receivedOn() : before.on();
    if (require.on().isBefore(earliest) || require.testBy().isBefore(require.on())) {
      return refuse(REQUIRED_BEFORE_RECEIVED);
    }
    return LanguageTest.isInTime(require.testBy(), lodged.receivedOn())
        ? accept(
            new LanguageTestRequired(
                lodged.residentId(),
                lodged.applicationId(),
                lodged.scheme(),
                require.on(),
                require.testBy()))
        : refuse(LANGUAGE_TEST_TOO_LATE);
  }

  static Decision take(
      TakeLanguageTest take, ApplicationLodged lodged, @Nullable LanguageTestRequired required) {
    if (required == null) {
      return refuse(LANGUAGE_TEST_NOT_REQUIRED);
    }
    return take.on().isBefore(required.on())
        ? refuse(TESTED_BEFORE_REQUIRED)
        : accept(
            new LanguageTestTaken(
                lodged.residentId(),
                lodged.applicationId(),
                lodged.scheme(),
                take.on(),
                take.passed()));
  }
}
