package nl.doorloop.onecounter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the colours that the style sheet uses together (WCAG 2.2, 1.4.3 and 1.4.11). */
class PaletteTest {
  private static final Map<String, String> COLOURS = colours();

  @ParameterizedTest
  @CsvSource({
    "ink,paper",
    "ink,soft",
    "brand,paper",
    "brand,soft",
    "brand-ink,brand",
    "brand-ink,up",
    "up,paper",
    "up,soft",
    "down,paper",
    "error,paper",
    "sdd,paper",
    "drechtwerk,paper",
    "paper,sdd",
    "paper,drechtwerk",
    "ink,sdd-soon",
    "ink,drechtwerk-soon",
    "brand-ink,#2f6499",
    "brand-ink,#12436d",
    "ink,#9dbddb",
    "ink,#c5d8ea",
    "ink,#e7eef6",
    "ink,#ffe9b8",
    "up,#ffe9b8",
    "down,#fff6ec",
    "ink,#fff6ec",
    "error,#fdf3f3",
    "#45484d,paper",
    "ink,#fff6d6",
    "up,#fff6d6"
  })
  void text_can_be_read(String text, String under) {
    assertThat(contrast(text, under)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "line,paper",
    "focus,paper",
    "focus,soft",
    "sdd,paper",
    "drechtwerk,paper",
    "up,paper",
    "#8a4b00,paper",
    "paper,brand"
  })
  void shapes_can_be_seen(String shape, String under) {
    assertThat(contrast(shape, under)).isGreaterThanOrEqualTo(3);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String name) {
    var hex = name.startsWith("#") ? name : COLOURS.get(name);
    assertThat(hex).as("colour %s", name).isNotNull();
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> colours() {
    try (var css = PaletteTest.class.getResourceAsStream("/static/app/app.css")) {
      var text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> colours = new LinkedHashMap<>();
      var token = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(text);
      while (token.find()) {
        colours.put(token.group(1), token.group(2));
      }
      return colours;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
