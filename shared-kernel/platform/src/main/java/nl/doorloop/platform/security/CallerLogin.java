package nl.doorloop.platform.security;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A caller who logs in with name and password. */
record CallerLogin(Caller caller, String password) implements UserDetails, HasCaller {
  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return CallerPrincipal.authorities(caller);
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return caller.name();
  }

  @Override
  public String toString() {
    return "CallerLogin[" + caller.name() + "]";
  }
}
