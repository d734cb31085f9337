package nl.doorloop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.doorloop.language.shelteredwork.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

  @ParameterizedTest
  @ValueSource(strings = {"111222333", "123456782"})
  void a_bsn_passes_the_eleven_test(String digits) {
    assertThat(Bsn.of(digits).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222334",
        "000000000",
        "00000001",
        "12345678",
        "1234567820",
        "12345678a",
        " 111222333",
        "",
        "001112223",
        "١١١٢٢٢٣٣٣"
      })
  void anything_else_is_no_bsn_and_is_not_repeated(String digits) {
    assertThatThrownBy(() -> Bsn.of(digits))
        .isInstanceOf(InvalidValue.class)
        .satisfies(
            e ->
                assertThat(digits.isEmpty() || !String.valueOf(e.getMessage()).contains(digits))
                    .isTrue());
  }

  @Test
  void a_bsn_does_not_show_itself() {
    assertThat(Bsn.of("111222333").toString()).doesNotContain("111222333");
  }

  @Test
  void every_number_of_nine_digits_agrees_with_the_definition_of_the_eleven_test() {
    for (int n = 123_450_000; n < 123_460_000; n++) {
      var digits = String.valueOf(n);
      int[] weights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += weights[i] * Character.digit(digits.charAt(i), 10);
      }
      assertThat(isBsn(digits)).as(digits).isEqualTo(sum % 11 == 0);
    }
  }

  private static boolean isBsn(String digits) {
    try {
      return Bsn.of(digits).digits().equals(digits);
    } catch (InvalidValue e) {
      return false;
    }
  }

  @Test
  void the_seven_municipalities_have_their_cbs_codes() {
    assertThat(Stream.of(Municipality.values()).map(Municipality::text))
        .containsExactly("0482", "0505", "0523", "0531", "0590", "0610", "0642");
    assertThat(Municipality.of("0505")).isEqualTo(Municipality.DORDRECHT);
    assertThat(Municipality.find("0599")).isEmpty();
    assertThatThrownBy(() -> Municipality.of("505")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Municipality.of("Dordrecht")).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @CsvSource({"3311AB,3311AB", "3311 ab,3311AB", "9999ZZ,9999ZZ"})
  void a_postcode_is_kept_in_one_form(String read, String kept) {
    assertThat(Postcode.of(read).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0311AB", "3311A", "33111AB", "3311  AB", "AB3311", ""})
  void anything_else_is_no_postcode(String text) {
    assertThatThrownBy(() -> Postcode.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "123456789", "1234567a", ""})
  void a_kvk_number_has_eight_digits(String text) {
    assertThat(KvkNumber.of("90000011").text()).isEqualTo("90000011");
    assertThatThrownBy(() -> KvkNumber.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @CsvSource({"0,0.00", "1401.5,1401.50", "1401.50,1401.50", "9999999.99,9999999.99", "0.01,0.01"})
  void money_is_written_with_two_decimals(String read, String written) {
    assertThat(Money.of(read).text()).isEqualTo(written);
    assertThat(Money.of(written)).isEqualTo(Money.of(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1,5", "1.505", "10000000", "1e3", "", "NaN"})
  void anything_else_is_no_amount(String text) {
    assertThatThrownBy(() -> Money.of(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void an_amount_is_never_negative_nor_beyond_its_bound() {
    assertThatThrownBy(() -> new Money(-1)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Money(1_000_000_000)).isInstanceOf(InvalidValue.class);
    assertThat(new Money(100)).isLessThan(new Money(101));
  }

  @ParameterizedTest
  @CsvSource({"36,36", "36.0,36", "36.00,36", "28.50,28.5", "0,0", "60,60", "10,10"})
  void hours_that_are_equal_are_written_the_same(String read, String written) {
    assertThat(Hours.of(read).text()).isEqualTo(written);
    assertThat(Hours.of(read)).isEqualTo(Hours.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"60.01", "-1", "168", "7.125", "", "1,5"})
  void anything_else_is_no_number_of_hours(String text) {
    assertThatThrownBy(() -> Hours.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100.01", "101", "-5", "", "12.345"})
  void a_percentage_lies_above_0_and_up_to_100(String text) {
    assertThat(Percentage.of("100").text()).isEqualTo("100");
    assertThat(Percentage.of("0.01").text()).isEqualTo("0.01");
    assertThatThrownBy(() -> Percentage.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " x", "x ", "tab\there"})
  void a_source_id_is_printable_and_not_padded(String text) {
    assertThatThrownBy(() -> SourceId.of(text)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> SourceId.of("x".repeat(65))).isInstanceOf(InvalidValue.class);
    assertThat(SourceId.of("x".repeat(64)).text()).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0198f0c2-7a10-7c4e-9b1d", "1-1-1-1-1"})
  void an_identifier_is_a_whole_uuid(String text) {
    assertThatThrownBy(() -> ResidentId.of(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void identifiers_are_ordered_as_text_and_not_as_signed_numbers() {
    var small = EventId.of("0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01");
    var large = EventId.of("f198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01");
    assertThat(small).isLessThan(large);
  }

  @Test
  void a_period_runs_up_to_and_not_including_its_end() {
    var period = Period.throughLastDay(FIRST, FIRST.plusDays(2));
    assertThat(period).isEqualTo(new Period(FIRST, FIRST.plusDays(3)));
    assertThat(period.contains(FIRST.minusDays(1))).isFalse();
    assertThat(period.contains(FIRST)).isTrue();
    assertThat(period.contains(FIRST.plusDays(2))).isTrue();
    assertThat(period.contains(FIRST.plusDays(3))).isFalse();
    assertThat(Period.throughLastDay(FIRST, null).contains(FIRST.plusYears(50))).isTrue();
    assertThat(Period.throughLastDay(FIRST, FIRST)).as("one day").isNotNull();
  }

  @Test
  void a_period_is_never_empty() {
    assertThatThrownBy(() -> new Period(FIRST, FIRST)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Period(FIRST, FIRST.minusDays(1)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void periods_that_adjoin_do_not_overlap() {
    var one = new Period(FIRST, FIRST.plusDays(10));
    assertThat(one.overlaps(new Period(FIRST.plusDays(10), null))).isFalse();
    assertThat(one.overlaps(new Period(FIRST.plusDays(9), null))).isTrue();
    assertThat(new Period(FIRST.plusDays(10), null).overlaps(one)).isFalse();
    assertThat(new Period(FIRST, null).overlaps(new Period(FIRST.minusYears(1), null))).isTrue();
  }

  @Test
  void steps_stand_in_order_on_the_rungs_of_the_contract() {
    assertThat(Stream.of(Step.values()).map(Step::rung))
        .containsExactly(1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 6);
    assertThat(Stream.of(Step.values()).map(Step::order))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void the_modalities_of_the_wsw_are_employment_and_day_activities_are_not() {
    assertThat(Stream.of(Modality.values()).filter(Modality::isWsw)).hasSize(4);
    assertThat(Stream.of(Modality.values()).filter(m -> !m.isEmployment()))
        .containsExactly(Modality.DAY_ACTIVITIES, Modality.WORKLIKE_DAY_ACTIVITIES);
  }

  @Test
  void every_source_reads_its_own_text() {
    assertThat(Stream.of(Source.values()).map(s -> Source.of(s.text())))
        .containsExactly(Source.values());
    assertThat(Source.INCOME_SUPPORT.text()).isEqualTo("income-support");
    assertThatThrownBy(() -> Source.of("INCOME_SUPPORT")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void processing_activities_have_their_urn() {
    assertThat(ProcessingActivity.EMPLOYER_SERVICES.urn())
        .isEqualTo("urn:doorloop:processing-activity:employer-services");
  }
}
