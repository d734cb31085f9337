package nl.doorloop.onecounter.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.passing.Owners;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The languages of the pages and what is shown when one cannot be. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
  static final Locale DUTCH = Locale.of("nl", "NL");

  /** Dutch is the language without a suffix; what it misses is a mistake in this program. */
  @Bean
  static MessageSource messageSource() {
    var source = new ResourceBundleMessageSource();
    source.setBasename("messages");
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("taal");
    // The reader chooses on the page; what a browser was delivered with says little here.
    resolver.setDefaultLocaleFunction(_ -> DUTCH);
    resolver.setRejectInvalidCookies(false);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    return resolver;
  }

  @Bean
  OwnerDesk ownerDesk(Owners owners) {
    return new OwnerDesk(owners);
  }

  @Bean
  ErrorViewResolver errorPages() {
    return new ErrorPages();
  }
}
