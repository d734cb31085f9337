package nl.doorloop.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.continuity.TeamCode;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says how a caller stands in the claims of a token, whoever issued it: {@code
 * sub} (or {@code preferred_username}), {@code roles}, {@code organisation}, {@code municipalities}
 * (CBS codes), {@code frameworks}, {@code employer} (KvK number) and {@code team}. A word that is
 * not known here gives no right and is no error, so that an identity provider may send more than
 * Doorloop uses.
 */
final class CallerClaims {
  private static final String SUBJECT = "sub";
  private static final String LOGIN_NAME = "preferred_username";
  private static final String ROLES = "roles";
  private static final String ORGANISATION = "organisation";
  private static final String MUNICIPALITIES = "municipalities";
  private static final String FRAMEWORKS = "frameworks";
  private static final String EMPLOYER = "employer";
  private static final String TEAM = "team";

  private CallerClaims() {}

  static Map<String, Object> write(Caller caller) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put(ROLES, texts(caller.roles(), Enum::name));
    if (caller.organisation() != null) {
      claims.put(ORGANISATION, caller.organisation().name());
    }
    claims.put(MUNICIPALITIES, texts(caller.municipalities(), TextValue::text));
    claims.put(FRAMEWORKS, texts(caller.frameworks(), Enum::name));
    if (caller.employer() != null) {
      claims.put(EMPLOYER, caller.employer().text());
    }
    if (caller.team() != null) {
      claims.put(TEAM, caller.team().text());
    }
    return claims;
  }

  /** Empty where the token does not say who it is about. */
  static Optional<Caller> read(Map<String, Object> claims) {
    return Optional.ofNullable(claims.getOrDefault(LOGIN_NAME, claims.get(SUBJECT)))
        .map(Object::toString)
        .filter(name -> !name.isBlank())
        .map(
            name ->
                new Caller(
                    name,
                    known(claims, ROLES, Role.class, Enum::name),
                    known(claims, ORGANISATION, Organisation.class, Enum::name).stream()
                        .findFirst()
                        .orElse(null),
                    known(claims, MUNICIPALITIES, Municipality.class, TextValue::text),
                    known(claims, FRAMEWORKS, LegalFramework.class, Enum::name),
                    one(claims.get(EMPLOYER), text -> KvkNumber.of(text)),
                    one(claims.get(TEAM), text -> TeamCode.of(text))));
  }

  private static <T> @Nullable T one(@Nullable Object said, Function<String, T> reader) {
    try {
      return said == null ? null : reader.apply(said.toString());
    } catch (InvalidValue e) {
      return null;
    }
  }

  private static <E> List<String> texts(Set<E> values, Function<E, String> text) {
    return values.stream().map(text).sorted().toList();
  }

  private static <E extends Enum<E>> Set<E> known(
      Map<String, Object> claims, String claim, Class<E> type, Function<? super E, String> text) {
    var said = claims.get(claim);
    Collection<?> words = said instanceof Collection<?> many ? many : listOf(said);
    var texts = words.stream().filter(Objects::nonNull).map(Object::toString).toList();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> texts.contains(text.apply(constant)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<?> listOf(@Nullable Object said) {
    return said == null ? List.of() : List.of(said);
  }
}
