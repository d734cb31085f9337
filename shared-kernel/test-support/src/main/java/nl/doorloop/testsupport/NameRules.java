package nl.doorloop.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Names say what a thing is, not which pattern it follows. */
final class NameRules {
  private static final String SUFFIXES = ".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)";
  // A capital and a small letter after the I: abbreviations such as IBAN are words.
  private static final String MARKED = "I[A-Z][a-z].*";

  private NameRules() {}

  static ArchRule noEmptySuffix() {
    return noClasses()
        .should()
        .haveNameMatching(SUFFIXES)
        .because("Impl, Manager, Helper, Util, Utils and Dto say nothing; name what it does");
  }

  static ArchRule noMarkOnInterfaces() {
    return noClasses()
        .that()
        .areInterfaces()
        .should()
        .haveNameMatching("(.*[.$])?" + MARKED)
        .because("an interface is named after what it is, without an I");
  }
}
