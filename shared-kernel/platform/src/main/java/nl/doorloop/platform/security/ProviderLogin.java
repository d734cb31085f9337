package nl.doorloop.platform.security;

import java.util.Collection;
import java.util.List;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * People who log in at the identity provider of the organisations (OpenID Connect) become callers
 * by the claims of {@link CallerClaims}; a word of the provider that is not known here gives no
 * right.
 */
final class ProviderLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {
  /** Where a browser goes to log in there; the last part is the name of the registration. */
  static final String PATH = "/oauth2/authorization/" + ProviderLogin.REGISTRATION;

  /** As in {@code spring.security.oauth2.client.registration.doorloop}. */
  static final String REGISTRATION = "doorloop";

  private final OidcUserService users = new OidcUserService();

  /**
   * What the provider says of itself is asked when somebody first logs in, and again until it
   * answers: a provider that is away does not keep the service from starting.
   */
  static ClientRegistrationRepository askedWhenNeeded(OAuth2ClientProperties properties) {
    return new SupplierClientRegistrationRepository(
        () ->
            new InMemoryClientRegistrationRepository(
                List.copyOf(
                    new OAuth2ClientPropertiesMapper(properties)
                        .asClientRegistrations()
                        .values())));
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = users.loadUser(request);
    return CallerClaims.read(user.getClaims())
        .map(caller -> new Person(caller, user))
        .orElseThrow(() -> new OAuth2AuthenticationException("invalid_id_token"));
  }

  /** Somebody who logged in at the provider. */
  private static final class Person extends DefaultOidcUser implements HasCaller {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    Person(Caller caller, OidcUser user) {
      super(authorities(caller), user.getIdToken(), user.getUserInfo());
      this.caller = caller;
    }

    private static Collection<GrantedAuthority> authorities(Caller caller) {
      return List.copyOf(CallerPrincipal.authorities(caller));
    }

    @Override
    public Caller caller() {
      return caller;
    }

    @Override
    public String getName() {
      return caller.name();
    }
  }
}
