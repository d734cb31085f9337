package nl.doorloop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FieldsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Place(Municipality municipality, LocalDate from) {
    Place {
      Objects.requireNonNull(municipality);
    }
  }

  @Test
  void reads_every_kind_of_field() {
    var fields =
        of(
            """
            {"by": "SDD", "id": "01890a5d-ac96-774b-bcce-b302099a8057", "at": "0505",
             "from": "2026-03-01", "amount": 1401.5, "hours": "32.00", "note": "  Goed gesprek.\\n",
             "count": 3, "late": true, "mode": "fast", "tags": ["0505", "0610"], "to": null,
             "place": {"municipality": "0505", "from": "2026-01-01"},
             "places": [{"municipality": "0610", "from": "2026-02-01"}]}
            """);

    assertThat(fields.required("by", Organisation.class)).isEqualTo(Organisation.SDD);
    assertThat(fields.required("id", ResidentId.class).text()).startsWith("01890a5d");
    assertThat(fields.required("at", Municipality.class)).isEqualTo(Municipality.DORDRECHT);
    assertThat(fields.date("from")).isEqualTo("2026-03-01");
    assertThat(fields.optionalDate("to")).isNull();
    assertThat(fields.money("amount")).isEqualTo(Money.of("1401.50"));
    assertThat(fields.required("hours", Hours::of)).isEqualTo(Hours.of("32"));
    assertThat(fields.text("note", 100)).isEqualTo("Goed gesprek.");
    assertThat(fields.whole("count", 0, 10)).isEqualTo(3);
    assertThat(fields.flag("late")).isTrue();
    assertThat(fields.flag("absent", true)).isTrue();
    assertThat(fields.oneOf("mode", List.of("fast", "slow"))).isEqualTo("fast");
    assertThat(fields.values("tags", 5, Municipality::of))
        .containsExactly(Municipality.DORDRECHT, Municipality.SLIEDRECHT);
    assertThat(fields.object("place", FieldsTest::place).municipality())
        .isEqualTo(Municipality.DORDRECHT);
    assertThat(fields.list("places", 5, FieldsTest::place)).hasSize(1);
    fields.check();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | is required",
        "{\"x\":null} | is required",
        "{\"x\":\"2026-2-1\"} | must be a date such as 2026-03-01",
        "{\"x\":\"2026-13-01\"} | must be a date that exists, such as 2026-03-01",
        "{\"x\":\"1026-03-01\"} | must be a date from 1900 to 2199",
        "{\"x\":\"+20260-03-01\"} | must be a date such as 2026-03-01",
        "{\"x\":[1]} | must be a text or a number",
        "{\"x\":true} | must be a text or a number",
      })
  void a_date_that_is_none_says_why(String body, String message) {
    assertWrong(body, f -> f.date("x"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"x\":-1} | must be an amount such as 1401.50, with at most two decimals",
        "{\"x\":1.005} | must be an amount such as 1401.50, with at most two decimals",
        "{\"x\":\"1e3\"} | must be an amount such as 1401.50, with at most two decimals",
        "{\"x\":1e300} | has too many digits",
        "{\"x\":12345678} | must be an amount such as 1401.50, with at most two decimals",
      })
  void an_amount_that_is_none_says_why(String body, String message) {
    assertWrong(body, f -> f.money("x"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"x\":\"   \"} | must not be blank",
        "{\"x\":\"123456\"} | must be at most 5 characters",
        "{\"x\":\"a\\u0000b\"} | must not contain control characters",
        "{\"x\":\"a\\ud800b\"} | must not contain control characters",
        "{\"x\":12} | must be a text",
      })
  void a_text_that_will_not_do_says_why(String body, String message) {
    assertWrong(body, f -> f.text("x", 5), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"x\":11} | must be a whole number from 1 to 10",
        "{\"x\":1.5} | must be a whole number from 1 to 10",
        "{\"x\":\"3\"} | must be a whole number from 1 to 10",
        "{\"x\":99999999999} | must be a whole number from 1 to 10",
      })
  void a_number_that_will_not_do_says_why(String body, String message) {
    assertWrong(body, f -> f.whole("x", 1, 10), message);
  }

  @Test
  void a_flag_is_true_or_false_and_nothing_else() {
    assertWrong("{\"x\":\"ja\"}", f -> f.flag("x"), "must be true or false");
    assertWrong("{\"x\":1}", f -> f.flag("x", false), "must be true or false");
  }

  @Test
  void what_is_wrong_within_is_named_with_its_place() {
    var body =
        "{\"places\":[{\"municipality\":\"0505\",\"from\":\"2026-01-01\"},"
            + "{\"municipality\":\"9999\",\"colour\":1}]}";

    assertThatThrownBy(() -> of(body).read(f -> f.list("places", 5, FieldsTest::place)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactly("places[1].municipality", "places[1].from"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999990018", "99999001", "Voorbeeld", "999990019 "})
  void what_may_be_a_bsn_is_never_repeated(String sent) {
    assertThatThrownBy(
            () -> of("{\"bsn\":\"" + sent + "\"}").read(f -> f.required("bsn", Bsn.class)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong + new String(wrong.problem().json(), StandardCharsets.UTF_8))
                    .contains("bsn")
                    .doesNotContain(sent.strip()));
  }

  @Test
  void a_list_that_is_too_long_is_refused_as_a_whole() {
    assertWrong(
        "{\"x\":[1,2,3]}", f -> f.list("x", 2, FieldsTest::place), "must have at most 2 items");
  }

  @Test
  void a_value_that_does_not_fit_with_another_is_said_of_the_whole() {
    var body = "{\"from\":\"2026-03-01\",\"to\":\"2026-02-01\"}";

    assertThatThrownBy(() -> of(body).read(f -> new Period(f.date("from"), f.optionalDate("to"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.errors())
                    .singleElement()
                    .extracting(InvalidInput.FieldError::field)
                    .isEqualTo("body"));
  }

  @Test
  void a_mistake_of_the_reader_is_not_blamed_on_the_sender() {
    assertThatThrownBy(() -> of("{}").read(_ -> Objects.requireNonNull(null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void a_name_that_somebody_made_up_is_repeated_in_part_only() {
    assertThatThrownBy(() -> of("{\"" + "x".repeat(500) + "\":1}").check())
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.errors().getFirst().field()).hasSizeLessThan(70));
  }

  private static Place place(Fields f) {
    return new Place(f.required("municipality", Municipality.class), f.date("from"));
  }

  private static Fields of(String json) {
    return Fields.of(JSON.readTree(json));
  }

  private static void assertWrong(String body, Function<Fields, Object> reading, String message) {
    assertThatThrownBy(() -> of(body).read(reading))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.errors())
                    .containsExactly(new InvalidInput.FieldError("x", message)));
  }
}
