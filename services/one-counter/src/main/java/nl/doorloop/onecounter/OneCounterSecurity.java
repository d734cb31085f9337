package nl.doorloop.onecounter;

import nl.doorloop.platform.security.BearerCallers;
import nl.doorloop.platform.security.SecurityParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * People log in on a page or by HTTP Basic, programs may bring a token. Everything but the login
 * page and what it is drawn with is for those who did.
 */
@Configuration(proxyBeanMethods = false)
class OneCounterSecurity {
  private static final String[] ASSETS = {
    "/app/**", "/vendor/**", "/webjars/**", "/_static/**", "/favicon.ico", "/taal", "/over",
  };

  @Bean
  SecurityFilterChain oneCounterChain(HttpSecurity http, BearerCallers bearers) {
    bearers.on(http);
    SecurityParts.people(http);
    return http.authorizeHttpRequests(
            requests -> {
              SecurityParts.open(requests);
              requests
                  .requestMatchers(HttpMethod.GET, ASSETS)
                  .permitAll()
                  .requestMatchers(SecurityParts.LOGIN_PAGE)
                  .permitAll()
                  .anyRequest()
                  .authenticated();
            })
        .build();
  }
}
