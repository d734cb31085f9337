package nl.doorloop.onecounter.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * In which language an answer is written: Dutch, unless the caller asks for English before Dutch.
 */
public final class Language {
  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final Set<String> SPOKEN = Set.of("nl", "en");

  private Language() {}

  public static Locale of(HttpServletRequest request) {
    // Without the header a container says the language of its own machine.
    if (request.getHeader("Accept-Language") == null) {
      return DUTCH;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(locale -> SPOKEN.contains(locale.getLanguage()))
        .findFirst()
        .filter(locale -> locale.getLanguage().equals("en"))
        .map(_ -> Locale.ENGLISH)
        .orElse(DUTCH);
  }
}
