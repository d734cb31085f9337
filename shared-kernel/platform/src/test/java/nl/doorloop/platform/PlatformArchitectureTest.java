package nl.doorloop.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom inside the platform: what is not in the list is not allowed. */
class PlatformArchitectureTest {
  private static final String ROOT = "nl.doorloop.platform";
  private static final JavaClasses PLATFORM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void the_house_rules_are_kept() {
    HouseRules.check(ROOT);
  }

  @Test
  void the_platform_knows_the_language_and_no_service() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(ROOT + "..", "nl.doorloop.language..")
                .or(not(resideInAPackage("nl.doorloop.."))))
        .check(PLATFORM);
  }

  @ParameterizedTest
  @CsvSource({
    "web,",
    "identity,",
    "json, web",
    "security, web",
    // These two are one piece in two parts: the way of a command into the store.
    "store, json web security commands",
    "commands, json web security store",
    "parameters,",
    "feed, json web security store parameters",
    "rows, json web security store commands",
    "handovers, web commands feed",
    "returns, web commands feed",
    "inventory, web security store"
  })
  void each_part_knows_only_those_below_it(String part, String others) {
    assertThat(PLATFORM.containPackage(ROOT + "." + part)).isTrue();
    rule(part, others == null ? "" : others).check(PLATFORM);
  }

  @Test
  void what_all_parts_share_knows_none_of_them() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(ROOT, "nl.doorloop.language..")
                .or(not(resideInAPackage("nl.doorloop.."))))
        .check(PLATFORM);
  }

  @Test
  void axon_is_known_to_the_store_only() {
    classes()
        .that()
        .resideOutsideOfPackages(ROOT + ".store..", ROOT + ".commands..")
        .should()
        .onlyDependOnClassesThat(not(resideInAPackage("org.axonframework..")))
        .check(PLATFORM);
  }

  @Test
  void a_part_that_knows_more_is_noticed() {
    assertThat(rule("security", "").evaluate(PLATFORM).hasViolation()).isTrue();
  }

  private static ArchRule rule(String part, String others) {
    var allowed =
        Stream.concat(
                Stream.of(ROOT, ROOT + "." + part + "..", "nl.doorloop.language.."),
                Arrays.stream(others.split(" "))
                    .filter(other -> !other.isEmpty())
                    .map(other -> ROOT + "." + other + ".."))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + part + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(not(resideInAPackage("nl.doorloop.."))));
  }
}
