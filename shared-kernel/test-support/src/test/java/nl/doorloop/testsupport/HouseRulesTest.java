package nl.doorloop.testsupport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final String BROKEN = "nl.doorloop.testsupport.broken";

  @Test
  void this_module_keeps_them() {
    HouseRules.check("nl.doorloop.testsupport");
  }

  @Test
  void the_embedded_servers_keep_them() {
    HouseRules.check("nl.doorloop.embedded");
  }

  @Test
  void an_orderly_module_passes() {
    assertThatCode(() -> checkFixture("nl.doorloop.testsupport.kept")).doesNotThrowAnyException();
  }

  @Test
  void a_package_without_classes_is_a_mistake_in_the_test() {
    assertThatThrownBy(() -> HouseRules.check("nl.doorloop.mispelled"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no classes in nl.doorloop.mispelled");
  }

  @Test
  void empty_suffixes_are_refused() {
    assertBroken("names")
        .hasMessageContainingAll(
            "ClaimManager",
            "ClaimHelper",
            "ClaimUtil>",
            "ClaimUtils",
            "ClaimDto",
            "IClaim$LodgeImpl");
  }

  @Test
  void an_i_before_an_interface_is_refused() {
    assertBroken("names")
        .hasMessageContaining("without an I")
        .hasMessageContaining("broken.names.IClaim>");
  }

  @Test
  void a_package_without_a_null_mark_is_refused() {
    assertBroken("unmarked")
        .hasMessageContaining("broken.unmarked has no package-info.java with @NullMarked");
  }

  @Test
  void a_domain_that_knows_more_than_the_language_is_refused() {
    assertBroken("")
        .hasMessageContaining("KnowsALibrary")
        .hasMessageContaining("org.slf4j.Logger")
        .hasMessageContaining("KnowsAnotherModule")
        .hasMessageContaining("nl.doorloop.testsupport.kept.domain.Claim")
        .hasMessageContaining("KnowsItsHands")
        .hasMessageContaining("nl.doorloop.testsupport.broken.elsewhere.Page");
  }

  @Test
  void a_domain_that_asks_the_clock_is_refused() {
    assertBroken("")
        .hasMessageContaining("java.time.LocalDate.now()")
        .hasMessageContaining("java.time.Clock.instant()")
        .hasMessageContaining("java.util.Date.<init>()")
        .hasMessageContaining("java.lang.System.currentTimeMillis()")
        .hasMessageContaining("java.lang.System.nanoTime()");
  }

  @Test
  void a_policy_that_leaves_something_to_chance_is_refused() {
    assertBroken("")
        .hasMessageContaining("java.util.UUID.randomUUID()")
        .hasMessageContaining("java.util.random.RandomGenerator.nextInt()")
        .hasMessageContaining("java.util.Random.<init>(long)")
        .hasMessageContaining("java.lang.Math.random()");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBroken(String part) {
    String root = part.isEmpty() ? BROKEN : BROKEN + "." + part;
    return assertThatThrownBy(() -> checkFixture(root)).isInstanceOf(AssertionError.class);
  }

  private static void checkFixture(String root) {
    HouseRules.check(root, new ClassFileImporter().importPackages(root));
  }
}
