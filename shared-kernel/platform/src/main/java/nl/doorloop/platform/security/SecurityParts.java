package nl.doorloop.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import nl.doorloop.platform.web.AnswerHeaders;
import nl.doorloop.platform.web.Pages;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * What the security of a service is put together from. A service with pages writes its own chain:
 *
 * <pre>{@code
 * SecurityParts.people(http);
 * http.authorizeHttpRequests(requests -> {
 *   SecurityParts.open(requests);
 *   requests.requestMatchers("/login", "/css/**").permitAll().anyRequest().authenticated();
 * });
 * }</pre>
 */
public final class SecurityParts {
  /** Where people log in; the service serves a page there, and posts the form to it. */
  public static final String LOGIN_PAGE = "/login";

  /** Where somebody comes whose name or password was wrong. */
  public static final String LOGIN_FAILED = LOGIN_PAGE + "?failed";

  /** Where somebody comes whom the identity provider did not let in. */
  public static final String PROVIDER_REFUSED = LOGIN_PAGE + "?refused";

  /** Where somebody comes who has logged out, by a POST to {@code /logout}. */
  public static final String LOGGED_OUT = LOGIN_PAGE + "?out";

  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

  private SecurityParts() {}

  /**
   * A session after the login page, HTTP Basic for programs, and a CSRF token wherever a browser
   * could be made to send something that its user did not mean.
   */
  public static HttpSecurity people(HttpSecurity http) {
    if (provider(http).isPresent()) {
      http.oauth2Login(
          login ->
              login
                  .loginPage(LOGIN_PAGE)
                  .failureUrl(PROVIDER_REFUSED)
                  .userInfoEndpoint(info -> info.oidcUserService(new ProviderLogin())));
    }
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request ->
            HttpMethod.GET.matches(request.getMethod())
                && Pages.wantsPage(request)
                && !Pages.isFragment(request));
    return http.formLogin(form -> form.loginPage(LOGIN_PAGE).failureUrl(LOGIN_FAILED))
        .logout(logout -> logout.logoutSuccessUrl(LOGGED_OUT))
        .httpBasic(basic -> basic.authenticationEntryPoint(loginOrChallenge()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(loginOrChallenge())
                    .accessDeniedHandler(denied(loginOrChallenge())))
        .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityParts::cannotBeForged))
        .requestCache(requests -> requests.requestCache(cache))
        .headers(HeadersConfigurer::disable);
  }

  /**
   * The path at which somebody begins to log in with the identity provider; empty where none is
   * configured.
   */
  public static Optional<String> providerLogin(ListableBeanFactory beans) {
    return beans.getBeanProvider(ClientRegistrationRepository.class).stream()
        .findFirst()
        .map(_ -> ProviderLogin.PATH);
  }

  private static Optional<String> provider(HttpSecurity http) {
    return providerLogin(http.getSharedObject(ApplicationContext.class));
  }

  /** What everybody may see of every service: what it offers, and whether it is well. */
  public static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
        .permitAll()
        .requestMatchers(AnswerHeaders.OPENAPI_PATH)
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
        .permitAll()
        .requestMatchers("/actuator", "/actuator/**")
        .hasRole(Role.ADMIN.name());
  }

  /** To the login page, or 401 that asks a program for HTTP Basic. */
  public static AuthenticationEntryPoint loginOrChallenge() {
    return new WhoIsThere("Basic realm=\"Doorloop\", charset=\"UTF-8\"");
  }

  /** 401 that asks for a token. */
  public static AuthenticationEntryPoint tokenChallenge() {
    return new WhoIsThere("Bearer realm=\"Doorloop\"");
  }

  /**
   * 403, as problem or as error page; for somebody who has not logged in what {@code otherwise}
   * answers.
   */
  public static AccessDeniedHandler denied(AuthenticationEntryPoint otherwise) {
    return new NotThisCaller(otherwise);
  }

  /**
   * Whether a browser cannot have been made to send this by a page of another site. A request with
   * an {@code Authorization} header was made by a program, unless a browser remembers a name and
   * password; browsers say from which site they come. A call of the API with neither that nor a
   * session has nothing that could be abused, and is told to log in.
   */
  static boolean cannotBeForged(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
      return Pages.isApi(request) && request.getSession(false) == null;
    }
    var site = request.getHeader("Sec-Fetch-Site");
    return site == null || FROM_HERE.contains(site);
  }
}
