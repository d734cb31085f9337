package nl.doorloop.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * Every package has a package-info that says what it is for, and that nothing in it is null unless
 * it says so.
 */
final class PackageRules {
  private PackageRules() {}

  static ArchRule everyPackageIsExplainedAndNullMarked() {
    return classes()
        .that()
        .areTopLevelClasses()
        .should(
            new ArchCondition<>("be in a package whose package-info is @NullMarked") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        item,
                        marked,
                        "%s has no package-info.java with @NullMarked (class %s)"
                            .formatted(item.getPackageName(), item.getSimpleName())));
              }
            });
  }
}
