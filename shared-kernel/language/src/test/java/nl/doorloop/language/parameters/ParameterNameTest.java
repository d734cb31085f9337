package nl.doorloop.language.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterNameTest {
  @ParameterizedTest
  @CsvSource({
    "DEBT_DECISION_WEEKS,1,1",
    "DEBT_DECISION_WEEKS,8,8",
    "AMICABLE_SCHEME_MONTHS,1,1",
    "AMICABLE_SCHEME_MONTHS,18,18",
    "EARNINGS_DISREGARD_HIGHEST,285,285.00",
    "EARNINGS_DISREGARD_PERCENTAGE,12.50,12.5",
    "UNIFORM_DISREGARD,NO,NO",
    "CLEAN_SLATE_OF_STATUTORY,NONE,NONE",
    "CLEAN_SLATE_OF_STATUTORY, SDD ,SDD",
    "CLEAN_SLATE_OF_STATUTORY,DRECHTWERK SDD,SDD DRECHTWERK",
    "MANDATE_SDD, Mandaatbesluit 2026 ,Mandaatbesluit 2026"
  })
  void a_value_is_kept_in_its_one_form(ParameterName name, String text, String value) {
    assertThat(name.read(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "DEBT_DECISION_WEEKS,0",
    "DEBT_DECISION_WEEKS,9",
    "DEBT_DECISION_WEEKS,1.5",
    "AMICABLE_SCHEME_MONTHS,0",
    "AMICABLE_SCHEME_MONTHS,100",
    "EARNINGS_DISREGARD_HIGHEST,-1",
    "EARNINGS_DISREGARD_PERCENTAGE,101",
    "UNIFORM_DISREGARD,yes",
    "CLEAN_SLATE_OF_STATUTORY,''",
    "CLEAN_SLATE_OF_STATUTORY,NONE SDD",
    "CLEAN_SLATE_OF_STATUTORY,UWV",
    "MANDATE_SDD,M2"
  })
  void what_is_no_value_of_it_is_refused(ParameterName name, String text) {
    assertThatThrownBy(() -> name.read(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void what_the_law_sets_for_all_no_municipality_has_of_its_own() {
    assertThatThrownBy(
            () -> new ParameterId(ParameterName.EARNINGS_DISREGARD_HIGHEST, Municipality.DORDRECHT))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEBT_DECISION_WEEKS@0505", "DEBT_DECISION_WEEKS@REGION"})
  void an_id_is_read_back(String text) {
    assertThat(ParameterId.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DEBT_DECISION_WEEKS", "DEBT_DECISION_WEEKS@0001", "X@REGION"})
  void anything_else_is_no_id(String text) {
    assertThatThrownBy(() -> ParameterId.of(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @EnumSource(Organisation.class)
  void a_mandate_is_read_back_with_and_without_its_reference(Organisation organisation) {
    var with = new Mandate(Municipality.DORDRECHT, organisation, "Mandaatbesluit 2026, art. 3/4");
    var without = new Mandate(Municipality.DORDRECHT, organisation, null);
    assertThat(Mandate.of(with.text())).isEqualTo(with);
    assertThat(Mandate.of(without.text())).isEqualTo(without);
    assertThatThrownBy(() -> Mandate.of("0505/OTHER/x")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Mandate.of("0505")).isInstanceOf(InvalidValue.class);
  }
}
