package nl.doorloop.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteRegionTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void writes_the_five_files_of_the_region_that_was_asked_for() throws IOException {
    int status =
        run(
            folder.toString(),
            "--seed=5",
            "--residents=40",
            "--date=2026-01-31",
            "--broken=2",
            "--corrected");
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
    var region = Region.of(5, 40, LocalDate.of(2026, 1, 31)).withBroken(2).corrected();
    for (var source : Source.values()) {
      assertThat(Files.readString(folder.resolve(source.fileName())))
          .isEqualTo(region.file(source).text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "--residents=many, --residents must be a whole number",
        "--residents=100001, residents must be 0 to 100000",
        "--residents=99999999999, residents must be 0 to 100000",
        "--seed=, --seed must be a whole number",
        "--date=21-11-2026, --date must be a date like 2026-11-21",
        "--date=1999-01-01, date must lie in 2025 to 2045",
        "--broken=-1, broken must be 0 to 10000",
        "--colour=red, Unknown option --colour=red",
        "second, One folder is enough"
      })
  void a_wrong_argument_is_named_and_nothing_is_written(String argument, String message)
      throws IOException {
    assertThat(run(folder.toString(), argument)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(message)
        .contains("Usage: <folder>");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void without_a_folder_it_says_so() {
    assertThat(run("--residents=3")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Say which folder");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_a_failure_of_its_own() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "");
    assertThat(run(file.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Cannot write the files");
  }

  private int run(String... args) {
    return WriteRegion.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
