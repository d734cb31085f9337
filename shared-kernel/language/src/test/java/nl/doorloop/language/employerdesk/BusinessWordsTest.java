package nl.doorloop.language.employerdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.OpeningEvent.PlacesChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessWordsTest {
  private static final EmployerId EMPLOYER = EmployerId.of(KvkNumber.of("90000011"));
  private static final OpeningId OPENING = OpeningId.of("0198f0c2-7a1a-7b35-8f60-5c2e9d7a4b0b");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void a_number_of_the_trade_register_is_one_employer() {
    assertThat(EmployerId.of(KvkNumber.of("90000011"))).isEqualTo(EMPLOYER);
    assertThat(EmployerId.of(KvkNumber.of("90000012"))).isNotEqualTo(EMPLOYER);
    assertThat(EmployerId.of(EMPLOYER.text())).isEqualTo(EMPLOYER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678901", "1234567890123", "12345678901a", "", "123 456789012"})
  void an_establishment_has_twelve_digits(String text) {
    assertThat(EstablishmentNumber.of("000012345678").text()).isEqualTo("000012345678");
    assertThatThrownBy(() -> EstablishmentNumber.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0781234567", "078 123 4567", "078-1234567", "+31 78 123 4567"})
  void a_telephone_number_is_read_as_people_write_it(String text) {
    assertThat(PhoneNumber.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"078123456", "0781234567890123", "078 1234567x", "078  1234567", ""})
  void anything_else_is_no_telephone_number(String text) {
    assertThatThrownBy(() -> PhoneNumber.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"werk@example", "werk example.org", "@example.org", "a@b..org", ""})
  void an_e_mail_address_has_both_its_parts(String text) {
    assertThat(EmailAddress.of("werk@loket.example.org").text())
        .isEqualTo("werk@loket.example.org");
    assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_name_is_one_line_of_at_most_120_characters() {
    assertThat(BusinessText.of(" Groen B.V. ").text()).isEqualTo("Groen B.V.");
    assertThat(BusinessText.of("x".repeat(120)).text()).hasSize(120);
    for (var text : List.of("", "  ", "x".repeat(121), "Groen\nB.V.", "Groen\tB.V.")) {
      assertThatThrownBy(() -> BusinessText.of(text)).isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void a_question_may_have_lines_and_at_most_1000_characters() {
    assertThat(BusinessMessage.of("Goedemorgen,\r\nWie belt ons?").text()).contains("\n");
    assertThat(BusinessMessage.of("x".repeat(1000)).text()).hasSize(1000);
    for (var text : List.of("", "x".repeat(1001), "a\u0000b")) {
      assertThatThrownBy(() -> BusinessMessage.of(text)).isInstanceOf(InvalidValue.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het gaat om 111222333.",
        "bsn 111.222.333",
        "bsn 111 222 333",
        "bsn 1112.22.333",
        "111222333"
      })
  void what_may_be_a_bsn_is_refused_and_not_repeated(String text) {
    assertThatThrownBy(() -> BusinessMessage.of(text))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("must not hold a BSN");
    assertThatThrownBy(() -> BusinessText.of(text)).hasMessage("must not hold a BSN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bel 078 123 4567", "KvK 90000011", "vestiging 000012345678", "111222334"})
  void other_numbers_may_be_written(String text) {
    assertThat(BusinessMessage.of(text).text()).isEqualTo(text);
  }

  @Test
  void an_opening_has_1_to_99_places_and_a_last_day_after_the_first() {
    assertThat(posted(1, null).places()).isOne();
    assertThat(posted(99, DAY.plusDays(1)).places()).isEqualTo(99);
    assertThat(new PlacesChanged(EMPLOYER, OPENING, 99, DAY).places()).isEqualTo(99);
    for (int places : List.of(0, 100)) {
      assertThatThrownBy(() -> posted(places, null)).isInstanceOf(InvalidValue.class);
      assertThatThrownBy(() -> new PlacesChanged(EMPLOYER, OPENING, places, DAY))
          .isInstanceOf(InvalidValue.class);
    }
    assertThatThrownBy(() -> posted(1, DAY)).isInstanceOf(InvalidValue.class);
  }

  private static OpeningPosted posted(int places, @org.jspecify.annotations.Nullable LocalDate to) {
    return new OpeningPosted(
        EMPLOYER,
        OPENING,
        null,
        BusinessText.of("Medewerker groen"),
        places,
        null,
        DAY,
        to,
        List.of(),
        DAY);
  }
}
