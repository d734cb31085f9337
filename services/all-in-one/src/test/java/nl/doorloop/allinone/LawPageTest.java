package nl.doorloop.allinone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import nl.doorloop.language.parameters.ParameterName;
import org.junit.jupiter.api.Test;

/**
 * The page in {@code docs/law.md} lists every rule of law that the code says it applies; {@code
 * -Dapprove=true} writes it.
 */
class LawPageTest {
  private static final Path TOP = Path.of("../..");
  private static final Path PAGE = TOP.resolve("docs/law.md");
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.doorloop");

  /** One rule and where it stands. */
  private record Rule(Law law, Class<?> type, String part) {
    String code() {
      return part.isEmpty() ? type.getSimpleName() : type.getSimpleName() + "." + part;
    }

    String test() {
      return law.test().isEmpty() ? type.getSimpleName() + "Test" : law.test();
    }
  }

  @Test
  void the_page_of_law_is_current_and_every_rule_has_its_test() throws IOException {
    var page = page();
    if (Boolean.getBoolean("approve")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  private static String page() throws IOException {
    var rules = rules();
    assertThat(rules).isNotEmpty();
    var lines = new StringBuilder();
    for (var rule : rules) {
      lines.append(line(rule));
    }
    return """
        # Law in the code

        Every rule of law that the product applies, with the day on which the text was valid, how sure it is, the code and
        its test. Generated from the code by `LawPageTest` (`-Dapprove=true` writes it again).

        "Text read": the text of the law was read. "Not verified": generally known, the text was not read; a lawyer of the
        organisation has to check it before it is relied on. "Practice": no law, but how an executing body works.

        | Law | Rule | Text of | How sure | Code | Test |
        |---|---|---|---|---|---|
        """
        + lines;
  }

  private static List<Rule> rules() {
    return PRODUCT.stream()
        .map(JavaClass::reflect)
        .flatMap(LawPageTest::rules)
        .sorted(
            Comparator.comparing((Rule rule) -> rule.law().article().isEmpty())
                .thenComparing(rule -> rule.law().article())
                .thenComparing(rule -> rule.type().getName())
                .thenComparing(Rule::part))
        .toList();
  }

  private static Stream<Rule> rules(Class<?> type) {
    return Stream.of(
            Stream.of((AnnotatedElement) type),
            Stream.of(type.getDeclaredFields()),
            Stream.of(type.getDeclaredMethods()))
        .flatMap(elements -> elements)
        .filter(element -> element.isAnnotationPresent(Law.class))
        .map(
            element ->
                new Rule(
                    element.getAnnotation(Law.class),
                    type,
                    element instanceof Member member ? member.getName() : ""));
  }

  private static String line(Rule rule) throws IOException {
    var code = file("main", rule.type().getName().replace('.', '/') + ".java");
    var test = file("test", "/" + rule.test() + ".java");
    assertThat(Files.readString(TOP.resolve(test)))
        .as("%s names what it is the test of", test)
        .contains(rule.type().getSimpleName());
    var law = rule.law();
    return "| %s | %s | %s | %s | [%s](../%s) | [%s](../%s) |\n"
        .formatted(
            law.article().isEmpty() ? "(none)" : law.article(),
            law.rule(),
            law.certainty() == Certainty.TEXT_READ ? law.asOf() : "",
            switch (law.certainty()) {
              case TEXT_READ -> "text read";
              case NOT_VERIFIED -> "**not verified**" + switchOf(law);
              case PRACTICE -> "practice";
            },
            rule.code(),
            code,
            rule.test(),
            test);
  }

  private static String switchOf(Law law) {
    return law.switchedOnBy().isEmpty()
        ? ""
        : ", only where `%s` switches it on".formatted(ParameterName.of(law.switchedOnBy()));
  }

  /** Of the sources that stand there exactly one must have this name. */
  private static String file(String part, String name) throws IOException {
    try (var all =
        Stream.of("services", "shared-kernel")
            .flatMap(folder -> walk(TOP.resolve(folder)))
            .map(path -> TOP.relativize(path).toString().replace('\\', '/'))
            .filter(path -> path.contains("/src/" + part + "/java/") && path.endsWith(name))) {
      var found = all.sorted().collect(joining(" "));
      assertThat(found).as("the file of %s", name).isNotEmpty().doesNotContain(" ");
      return found;
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder).filter(path -> path.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
