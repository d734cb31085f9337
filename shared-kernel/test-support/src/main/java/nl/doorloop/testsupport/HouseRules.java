package nl.doorloop.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of code that every module keeps. Each module calls this from a test of its own:
 *
 * <pre>{@code
 * @Test
 * void the_house_rules_are_kept() {
 *   HouseRules.check("nl.doorloop.continuity");
 * }
 * }</pre>
 */
public final class HouseRules {
  private HouseRules() {}

  /**
   * Checks the main classes of a module.
   *
   * @param modulePackage the module's root package
   * @throws AssertionError naming every rule that is broken, and where
   */
  public static void check(String modulePackage) {
    check(
        modulePackage,
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(modulePackage));
  }

  static void check(String modulePackage, JavaClasses classes) {
    if (classes.isEmpty()) {
      throw new AssertionError("There are no classes in %s to check.".formatted(modulePackage));
    }
    List<EvaluationResult> broken =
        rules(modulePackage)
            .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
            .filter(EvaluationResult::hasViolation)
            .toList();
    if (!broken.isEmpty()) {
      throw new AssertionError(
          String.join(
              System.lineSeparator(),
              broken.stream().map(result -> result.getFailureReport().toString()).toList()));
    }
  }

  private static Stream<ArchRule> rules(String modulePackage) {
    return Stream.of(
        NameRules.noEmptySuffix(),
        NameRules.noMarkOnInterfaces(),
        PackageRules.everyPackageIsExplainedAndNullMarked(),
        DomainRules.onlyJavaTheLanguageAndItself(modulePackage),
        DomainRules.noClockAndNoChance());
  }
}
