package nl.doorloop.platform.security;

import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller as Spring Security holds them once they are known; roles become authorities. */
public final class CallerPrincipal extends AbstractAuthenticationToken implements HasCaller {
  private static final long serialVersionUID = 1L;
  private final Caller caller;

  public CallerPrincipal(Caller caller) {
    super(authorities(caller));
    this.caller = caller;
    setAuthenticated(true);
  }

  /** {@code ROLE_CASE_WORKER} and so on. */
  static List<GrantedAuthority> authorities(Caller caller) {
    return caller.roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public String getName() {
    return caller.name();
  }

  @Override
  public Principal getPrincipal() {
    return caller::name;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
