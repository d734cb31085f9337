package nl.doorloop.onecounter.pages;

import java.util.List;
import java.util.Set;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;

/**
 * What stands in the bar on top of every page, for whom. Every page that is not reached from
 * another has its line here.
 */
enum Navigation {
  RESIDENTS("/inwoners", "nav.residents", Set.of(Role.CASE_WORKER)),
  WORKLIST("/werklijst", "nav.worklist", Set.of(Role.CASE_WORKER)),
  HAND_OVERS("/overdrachten", "nav.hand-overs", Set.of(Role.CASE_WORKER)),
  EMPLOYERS("/werkgevers", "nav.employers", Set.of(Role.CASE_WORKER)),
  OWN_EMPLOYER("/werkgever", "nav.employer", Set.of(Role.EMPLOYER)),
  FLOWS("/sturing", "nav.flows", Set.of(Role.CASE_WORKER, Role.MANAGER, Role.ANALYST)),
  IMPORTS("/beheer/inlezen", "nav.imports", Set.of(Role.ADMIN)),
  PARAMETERS("/beheer/waarden", "nav.parameters", Set.of(Role.ADMIN)),
  OPERATIONS("/beheer", "nav.operations", Set.of(Role.ADMIN));

  private final String path;
  private final String label;
  private final Set<Role> roles;

  Navigation(String path, String label, Set<Role> roles) {
    this.path = path;
    this.label = label;
    this.roles = roles;
  }

  public String path() {
    return path;
  }

  /** Key of the words in the message files. */
  public String label() {
    return label;
  }

  static List<Navigation> of(Caller caller) {
    return List.of(values()).stream().filter(n -> n.roles.stream().anyMatch(caller::is)).toList();
  }
}
