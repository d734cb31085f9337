package nl.doorloop.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * What decides, in the packages {@code domain} and {@code policy}, is a function of what it is
 * given.
 */
final class DomainRules {
  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Clock",
          "java.time.InstantSource",
          "java.util.Calendar",
          "java.util.GregorianCalendar");
  private static final Set<String> CALLS =
      Set.of(
          "java.util.UUID.randomUUID",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Collections.shuffle",
          "java.util.Date.<init>");

  private DomainRules() {}

  static ArchRule onlyJavaTheLanguageAndItself(String modulePackage) {
    PackageMatchers allowed =
        PackageMatchers.of(
            "java..",
            "org.jspecify..",
            "nl.doorloop.language..",
            modulePackage + "..domain..",
            modulePackage + "..policy..");
    return classes()
        .that()
        .resideInAnyPackage("..domain..", "..policy..")
        .should(
            new ArchCondition<>(
                "depend on Java, the language and their own domain and policy only") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                    .filter(
                        dependency ->
                            !isAllowed(dependency.getTargetClass().getBaseComponentType()))
                    .forEach(
                        dependency ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    dependency, dependency.getDescription())));
              }

              private boolean isAllowed(JavaClass target) {
                return target.isPrimitive() || allowed.test(target.getPackageName());
              }
            });
  }

  static ArchRule noClockAndNoChance() {
    return classes()
        .that()
        .resideInAnyPackage("..domain..", "..policy..")
        .should(
            new ArchCondition<>("not ask a clock and not leave anything to chance") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                    .filter(DomainRules::asksClockOrChance)
                    .forEach(
                        access ->
                            events.add(
                                SimpleConditionEvent.violated(access, access.getDescription())));
              }
            })
        .because("time, identity and chance arrive with the command");
  }

  private static boolean asksClockOrChance(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return CHANCE.contains(owner)
        || CLOCKS.contains(owner)
        || owner.startsWith("java.util.random.")
        || (owner.startsWith("java.time.") && name.equals("now"))
        || CALLS.contains(owner + "." + name);
  }
}
