package nl.doorloop.onecounter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.platform.web.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-01T09:30:00Z,      2026-03-01T09:30:00Z",
    "2026-03-01T09:30:00+01:00, 2026-03-01T08:30:00Z",
    "2026-03-01T09:30:00 01:00, 2026-03-01T08:30:00Z",
    "2026-01-15,                2026-01-15T22:59:59.999999Z",
    "2026-07-15,                2026-07-15T21:59:59.999999Z",
    "2026-03-29,                2026-03-29T21:59:59.999999Z"
  })
  void a_bare_date_is_the_end_of_that_day_in_amsterdam(String text, Instant expected) {
    assertThat(AskedFields.instant(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2026-02-30", "2026-03-01T09:30", "+999999999-12-31T00:00:00Z", "0"})
  void anything_else_is_no_instant(String text) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> AskedFields.instant(text));
  }

  @Test
  void what_is_asked_twice_is_named_and_what_is_empty_was_not_asked() {
    var request = new MockHttpServletRequest();
    request.addParameter("from", "2026-01-01", "2026-02-01");
    request.addParameter("to", " ");

    assertThat(AskedFields.of(request, "to").has("to")).isFalse();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> AskedFields.of(request, "from", "to"))
        .satisfies(e -> assertThat(e.errors()).extracting("field").containsExactly("from"));
  }
}
