package nl.doorloop.onecounter.operations;

import java.net.URI;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.Conflict;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/operations/rebuild}, for administrators. */
@RestController
@RequestMapping("/v1/operations/rebuild")
class RebuildApi {
  private final Rebuilds rebuilds;
  private final Scope scope;

  RebuildApi(Rebuilds rebuilds, Scope scope) {
    this.rebuilds = rebuilds;
    this.scope = scope;
  }

  @GetMapping
  RebuildStatus status() {
    scope.requireRole(Role.ADMIN);
    return rebuilds.status();
  }

  @PostMapping
  ResponseEntity<RebuildStatus> begin() {
    scope.requireRole(Role.ADMIN);
    require(
        rebuilds.begin(CurrentCaller.get().name()),
        "REBUILD_UNDER_WAY",
        "The views are being built again already.");
    return ResponseEntity.accepted()
        .location(URI.create("/v1/operations/rebuild"))
        .body(rebuilds.status());
  }

  /** It stands still after what is in hand, and what was done stays done. */
  @PostMapping("/_stop")
  RebuildStatus stop() {
    scope.requireRole(Role.ADMIN);
    require(rebuilds.stop(), "NOTHING_TO_STOP", "The views are not being built again.");
    return rebuilds.status();
  }

  @PostMapping("/_resume")
  RebuildStatus resume() {
    scope.requireRole(Role.ADMIN);
    require(rebuilds.resume(), "NOTHING_TO_RESUME", "No rebuild was stopped.");
    return rebuilds.status();
  }

  /** What was built so far is thrown away. */
  @PostMapping("/_abandon")
  RebuildStatus abandon() {
    scope.requireRole(Role.ADMIN);
    require(rebuilds.abandon(), "NOTHING_TO_ABANDON", "The views are not being built again.");
    return rebuilds.status();
  }

  private static void require(boolean done, String code, String otherwise) {
    if (!done) {
      throw new Conflict(code, otherwise);
    }
  }
}
