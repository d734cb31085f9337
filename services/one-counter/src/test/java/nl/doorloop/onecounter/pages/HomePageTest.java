package nl.doorloop.onecounter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomePageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "example.org",
        "",
        "/a b",
        "/a\r\nSet-Cookie: x=y",
        "/{here}",
        "javascript:alert(1)"
      })
  void nobody_is_led_to_another_site(String back) {
    assertThat(HomePage.here(back)).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/inwoners", "/inwoners/0190b6a0?validOn=2024-01-01&by=organisation"})
  void a_page_of_this_site_is_come_back_to(String back) {
    assertThat(HomePage.here(back)).isEqualTo(back);
  }
}
