package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.doorloop.onecounter.OneCounterApplication;
import org.junit.jupiter.api.Test;

class EveryServiceIsLaunchedTest {
  private static final String SUFFIX = "Application.java";

  @Test
  void every_module_with_an_application_runs_in_the_one_process() throws IOException {
    var launched = new TreeSet<String>();
    Services.inOrder()
        .forEach(
            service ->
                launched.add(service.serviceName() + ": " + service.application().getSimpleName()));
    launched.add("one-counter: " + OneCounterApplication.class.getSimpleName());

    assertThat(applications(Path.of("").toAbsolutePath().getParent()))
        .hasSizeGreaterThanOrEqualTo(4)
        .isEqualTo(launched);
  }

  /** By the name of the module, that is also the name of its service. */
  private static Set<String> applications(Path services) throws IOException {
    var found = new TreeSet<String>();
    try (var modules = Files.list(services)) {
      for (var module :
          modules.filter(folder -> Files.exists(folder.resolve("pom.xml"))).toList()) {
        try (var sources = Files.walk(module.resolve("src/main/java"))) {
          for (var source : sources.filter(file -> file.toString().endsWith(SUFFIX)).toList()) {
            if (Files.readString(source).contains("@SpringBootApplication")) {
              found.add(
                  module.getFileName()
                      + ": "
                      + source.getFileName().toString().replace(".java", ""));
            }
          }
        }
      }
    }
    return found;
  }
}
