package nl.doorloop.onecounter.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {
  @Test
  void words_lose_accents_case_and_whatever_stands_between_them() {
    assertThat(NameWords.of("De Vries-Müller  's-Gravenzande"))
        .containsExactly("de", "vries", "muller", "s", "gravenzande");
    assertThat(NameWords.of("D'Hondt")).containsExactly("dhondt");
    assertThat(NameWords.of(" -- ")).isEmpty();
  }
}
