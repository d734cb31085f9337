package nl.doorloop.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Carries a caller from one service to another: a JWT that names one service as its audience, lives
 * 60 seconds, and is signed (HS256) with a key that only the services of this installation have.
 */
public final class CallerToken {
  /** Who signs these, as their claim {@code iss}. */
  public static final String ISSUER = "doorloop";

  /** How long a token may be used after it was made. */
  public static final Duration LIFETIME = Duration.ofSeconds(60);

  private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);
  private static final int KEY_BYTES = 32;
  private static final JwsHeader HEADER = JwsHeader.with(MacAlgorithm.HS256).build();

  private final String service;
  private final Clock clock;
  private final JwtEncoder encoder;
  private final NimbusJwtDecoder decoder;

  /**
   * @param key at least 32 bytes as base64, the same at every service
   * @param service the service that reads tokens here; it takes only those made for it
   */
  public CallerToken(String key, String service, Clock clock) {
    this.service = service;
    this.clock = clock;
    var secret = secret(key);
    this.encoder = NimbusJwtEncoder.withSecretKey(secret).algorithm(MacAlgorithm.HS256).build();
    this.decoder = NimbusJwtDecoder.withSecretKey(secret).macAlgorithm(MacAlgorithm.HS256).build();
    var time = new JwtTimestampValidator(CLOCK_SKEW);
    time.setClock(clock);
    time.setAllowEmptyExpiryClaim(false);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            time, new JwtIssuerValidator(ISSUER), new JwtAudienceValidator(service)));
  }

  private static SecretKey secret(String key) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(key);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("doorloop.security.token-key is not base64", e);
    }
    if (bytes.length < KEY_BYTES) {
      throw new IllegalArgumentException(
          "doorloop.security.token-key has "
              + bytes.length
              + " bytes, it needs at least "
              + KEY_BYTES);
    }
    try {
      return new SecretKeySpec(bytes, "HmacSHA256");
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** A token with which {@code audience} knows that this caller is behind the call. */
  public String sign(Caller caller, String audience) {
    var now = clock.instant();
    var claims =
        JwtClaimsSet.builder()
            .issuer(ISSUER)
            .audience(List.of(audience))
            .subject(caller.name())
            .issuedAt(now)
            .expiresAt(now.plus(LIFETIME));
    CallerClaims.write(caller).forEach(claims::claim);
    return encoder.encode(JwtEncoderParameters.from(HEADER, claims.build())).getTokenValue();
  }

  /**
   * The caller behind a token that was made for this service.
   *
   * @throws JwtException when it is expired, changed, signed with another key or meant for another
   *     service
   */
  public Caller read(String token) {
    return CallerClaims.read(decode(token).getClaims())
        .orElseThrow(() -> new BadJwtException("The token names nobody."));
  }

  Jwt decode(String token) {
    return decoder.decode(token);
  }

  @Override
  public String toString() {
    return "CallerToken[for " + service + "]";
  }
}
