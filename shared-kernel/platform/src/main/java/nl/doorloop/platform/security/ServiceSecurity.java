package nl.doorloop.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The security of a service that only programs talk to: no sessions and so no CSRF, a bearer token
 * with every call.
 */
final class ServiceSecurity {
  private ServiceSecurity() {}

  static SecurityFilterChain chain(HttpSecurity http, BearerCallers callers) {
    return callers
        .on(http)
        .authorizeHttpRequests(
            requests -> {
              SecurityParts.open(requests);
              requests.anyRequest().authenticated();
            })
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(SecurityParts.tokenChallenge())
                    .accessDeniedHandler(SecurityParts.denied(SecurityParts.tokenChallenge())))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }
}
