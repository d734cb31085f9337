package nl.doorloop.platform.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the call that this thread works on. */
public final class CurrentCaller {
  private CurrentCaller() {}

  /**
   * @throws AuthenticationCredentialsNotFoundException (401 over HTTP) when nobody does
   */
  public static Caller get() {
    return find()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in."));
  }

  public static Optional<Caller> find() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  static Optional<Caller> of(@org.jspecify.annotations.Nullable Authentication authentication) {
    if (authentication instanceof HasCaller known) {
      return Optional.of(known.caller());
    }
    return authentication != null && authentication.getPrincipal() instanceof HasCaller known
        ? Optional.of(known.caller())
        : Optional.empty();
  }

  /**
   * Does something as this caller on this thread, for work that goes on after its request, such as
   * an import, or that a policy starts.
   */
  public static <T> T as(Caller caller, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var during = SecurityContextHolder.createEmptyContext();
    during.setAuthentication(new CallerPrincipal(caller));
    SecurityContextHolder.setContext(during);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public static void as(Caller caller, Runnable work) {
    as(
        caller,
        () -> {
          work.run();
          return true;
        });
  }
}
