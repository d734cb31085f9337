package nl.doorloop.platform.security;

import java.io.Serializable;
import java.util.Set;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.TeamCode;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a call, and how far they may see.
 *
 * @param name the login name or client id; recorded with every event
 * @param organisation the organisation somebody works for; absent = not bound to one
 * @param municipalities the municipalities whose residents they may see; a resident outside is not
 *     found
 * @param frameworks the legal frameworks whose facts they may see
 * @param employer the one employer that somebody with {@link Role#EMPLOYER} speaks for
 * @param team the team in which somebody works; absent = in none
 */
public record Caller(
    String name,
    Set<Role> roles,
    @Nullable Organisation organisation,
    Set<Municipality> municipalities,
    Set<LegalFramework> frameworks,
    @Nullable KvkNumber employer,
    @Nullable TeamCode team)
    implements Serializable {
  public Caller {
    roles = Set.copyOf(roles);
    municipalities = Set.copyOf(municipalities);
    frameworks = Set.copyOf(frameworks);
  }

  /** Somebody who speaks for no employer, and works in no team. */
  public Caller(
      String name,
      Set<Role> roles,
      @Nullable Organisation organisation,
      Set<Municipality> municipalities,
      Set<LegalFramework> frameworks) {
    this(name, roles, organisation, municipalities, frameworks, null, null);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Persons are for case workers; for everybody else no resident exists. */
  public boolean maySeePersonsIn(Municipality municipality) {
    return is(Role.CASE_WORKER) && municipalities.contains(municipality);
  }

  /**
   * Facts are seen under the caller's legal frameworks, and those that the caller's own
   * organisation carries out. What concerns debts is seen under its own framework only, also within
   * the organisation: the tasks are kept apart, and data serve the task they were recorded for (AVG
   * art. 5).
   */
  public boolean maySee(LegalFramework framework, @Nullable Organisation carriedOutBy) {
    return framework == LegalFramework.WGR
        || frameworks.contains(framework)
        || (framework != LegalFramework.WGS
            && organisation != null
            && organisation == carriedOutBy);
  }
}
