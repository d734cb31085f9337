package nl.doorloop.platform.security;

import static nl.doorloop.language.LegalFramework.BBZ;
import static nl.doorloop.language.LegalFramework.IOAW;
import static nl.doorloop.language.LegalFramework.IOAZ;
import static nl.doorloop.language.LegalFramework.PW;
import static nl.doorloop.language.LegalFramework.WGS;
import static nl.doorloop.language.LegalFramework.WMO;
import static nl.doorloop.language.LegalFramework.WSW;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.TeamCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The fictive people of the all-in-one, and of nothing else: who they are and what they see. */
public final class DemoUsers implements UserDetailsService {
  /** The password of every one of them. */
  public static final String PASSWORD = "doorloop";

  private static final Set<Municipality> EVERYWHERE = Set.of(Municipality.values());
  private static final Set<LegalFramework> EVERYTHING = Set.of(LegalFramework.values());

  /** The largest of the fictive employers of the synthetic region. */
  private static final KvkNumber EMPLOYER = KvkNumber.of("00100001");

  private static final TeamCode INCOME = TeamCode.of("INKOMEN-1");
  private static final TeamCode WORK = TeamCode.of("WERK-1");

  /** In the order in which a login page shows them. */
  public static final List<Caller> ALL =
      List.of(
          caseWorker("sdd", Organisation.SDD, EVERYWHERE, Set.of(PW, IOAW, IOAZ, BBZ, WGS), INCOME),
          caseWorker("drechtwerk", Organisation.DRECHTWERK, EVERYWHERE, Set.of(WSW, WMO), WORK),
          caseWorker("dordrecht", null, Set.of(Municipality.DORDRECHT), EVERYTHING, INCOME),
          caseWorker("sliedrecht", null, Set.of(Municipality.SLIEDRECHT), EVERYTHING, WORK),
          caseWorker("region", null, EVERYWHERE, EVERYTHING, null),
          new Caller("manager", Set.of(Role.MANAGER), null, EVERYWHERE, EVERYTHING),
          new Caller("analyst", Set.of(Role.ANALYST), null, EVERYWHERE, EVERYTHING),
          new Caller("employer", Set.of(Role.EMPLOYER), null, Set.of(), Set.of(), EMPLOYER, null),
          new Caller("admin", Set.of(Role.ADMIN), null, Set.of(), Set.of()));

  private static Caller caseWorker(
      String name,
      @Nullable Organisation organisation,
      Set<Municipality> municipalities,
      Set<LegalFramework> frameworks,
      @Nullable TeamCode team) {
    return new Caller(
        name, Set.of(Role.CASE_WORKER), organisation, municipalities, frameworks, null, team);
  }

  /** One of {@link #ALL} by login name, for tests and for the login page. */
  public static Caller named(String name) {
    return ALL.stream()
        .filter(caller -> caller.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UsernameNotFoundException("no demo user " + name));
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return new CallerLogin(named(name), PASSWORD);
  }

  /**
   * Compares the password as it stands. It is printed in the README, so hashing would protect
   * nothing, and HTTP Basic checks it with every request: a slow hash would be most of the work of
   * each.
   */
  static PasswordEncoder asItStands() {
    return new PasswordEncoder() {
      @Override
      public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : password.toString();
      }

      @Override
      public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        return password != null
            && stored != null
            && MessageDigest.isEqual(
                password.toString().getBytes(StandardCharsets.UTF_8),
                stored.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
