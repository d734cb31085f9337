package nl.doorloop.platform.security;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads who is behind a bearer token: one that another service of this installation made ({@link
 * CallerToken}), or one of the OIDC provider that {@code spring.security.oauth2.resourceserver.jwt}
 * names. Both become a {@link Caller} by the same claims.
 */
public final class BearerCallers {
  private final @Nullable CallerToken internal;
  private final @Nullable JwtDecoder provider;

  BearerCallers(@Nullable CallerToken internal, @Nullable JwtDecoder provider) {
    this.internal = internal;
    this.provider = provider;
  }

  /** Makes a chain take these tokens. */
  public HttpSecurity on(HttpSecurity http) {
    return http.oauth2ResourceServer(
        server ->
            server
                .jwt(
                    jwt ->
                        jwt.decoder(this::decode).jwtAuthenticationConverter(BearerCallers::caller))
                .authenticationEntryPoint(SecurityParts.tokenChallenge())
                .accessDeniedHandler(SecurityParts.denied(SecurityParts.tokenChallenge())));
  }

  /** The issuer that is read here decides only who checks the token, its signature included. */
  private Jwt decode(String token) {
    try {
      var issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
      if (CallerToken.ISSUER.equals(issuer)) {
        if (internal != null) {
          return internal.decode(token);
        }
      } else if (provider != null) {
        return provider.decode(token);
      }
    } catch (ParseException e) {
      throw new BadJwtException("This is no token.", e);
    }
    throw new BadJwtException("Nobody here knows who issued the token.");
  }

  private static AbstractAuthenticationToken caller(Jwt token) {
    return CallerClaims.read(token.getClaims())
        .map(CallerPrincipal::new)
        .orElseThrow(() -> new InvalidBearerTokenException("The token names nobody."));
  }
}
