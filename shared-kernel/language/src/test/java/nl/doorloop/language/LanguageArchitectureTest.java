package nl.doorloop.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Think hard before changing this file: everybody depends on the words, so they depend on nobody.
 */
class LanguageArchitectureTest {
  private static final JavaClasses LANGUAGE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.doorloop.language");

  @Test
  void the_language_knows_only_java() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("nl.doorloop.language..", "java..", "org.jspecify.annotations")
        .check(LANGUAGE);
  }

  @Test
  void the_language_asks_neither_the_clock_nor_chance() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .haveNameNotMatching("java[.]time[.](Clock|InstantSource)|java[.].*Random.*")
        .check(LANGUAGE);
  }
}
