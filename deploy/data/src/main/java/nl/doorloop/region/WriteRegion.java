package nl.doorloop.region;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Writes the five files of a synthetic region into a folder, for tests by hand. */
public final class WriteRegion {
  private static final String USAGE =
      "Usage: <folder> [--seed=1] [--residents=2000] [--date=2026-11-21] [--broken=0] [--corrected]";

  private final PrintStream out;
  private Region region = Region.of(1, 2000, LocalDate.of(2026, 11, 21));

  private WriteRegion(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    int status = run(args, System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** 0 when all is written, 2 when an argument is wrong, 1 when the folder cannot be written to. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      new WriteRegion(out).write(args);
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (IOException e) {
      err.println("Cannot write the files: " + e);
      return 1;
    }
  }

  private void write(String[] args) throws IOException {
    Path folder = null;
    for (var arg : args) {
      if (arg.startsWith("--")) {
        take(arg);
      } else if (folder == null) {
        folder = Path.of(arg);
      } else {
        throw new IllegalArgumentException("One folder is enough, and " + arg + " is a second one");
      }
    }
    if (folder == null) {
      throw new IllegalArgumentException("Say which folder to write to");
    }
    for (var source : Source.values()) {
      out.println(region.file(source).writeInto(folder));
    }
  }

  private void take(String option) {
    int at = option.indexOf('=');
    var name = at < 0 ? option : option.substring(0, at);
    var value = at < 0 ? "" : option.substring(at + 1);
    region =
        switch (name) {
          case "--seed" ->
              new Region(
                  number(name, value),
                  region.residents(),
                  region.referenceDate(),
                  region.broken(),
                  region.isCorrected());
          case "--residents" ->
              new Region(
                  region.seed(),
                  whole(name, value),
                  region.referenceDate(),
                  region.broken(),
                  region.isCorrected());
          case "--date" ->
              new Region(
                  region.seed(),
                  region.residents(),
                  date(name, value),
                  region.broken(),
                  region.isCorrected());
          case "--broken" -> region.withBroken(whole(name, value));
          case "--corrected" -> region.corrected();
          default -> throw new IllegalArgumentException("Unknown option " + option);
        };
  }

  private static long number(String name, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " must be a whole number, but is '" + value + "'", e);
    }
  }

  private static int whole(String name, String value) {
    return Math.clamp(number(name, value), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static LocalDate date(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          name + " must be a date like 2026-11-21, but is '" + value + "'", e);
    }
  }
}
