package nl.doorloop.onecounter.operations;

import java.net.URI;
import nl.doorloop.onecounter.access.Page;
import nl.doorloop.platform.feed.ParkedRecord;
import nl.doorloop.platform.feed.Released;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.Conflict;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/operations}, for administrators. */
@RestController
@RequestMapping("/v1/operations")
class OperationsApi {
  private final Operations operations;
  private final Scope scope;

  OperationsApi(Operations operations, Scope scope) {
    this.operations = operations;
    this.scope = scope;
  }

  @GetMapping("/consistency")
  ConsistencyAnswer consistency() {
    scope.requireRole(Role.ADMIN);
    return operations.consistency();
  }

  @GetMapping("/parked")
  Page<ParkedRecord> parked() {
    scope.requireRole(Role.ADMIN);
    return new Page<>(operations.parked(), null);
  }

  @PostMapping("/parked/_release")
  Released release() {
    scope.requireRole(Role.ADMIN);
    return operations.release();
  }

  @GetMapping("/rebuild")
  RebuildStatus rebuild() {
    scope.requireRole(Role.ADMIN);
    return operations.status();
  }

  @PostMapping("/rebuild")
  ResponseEntity<RebuildStatus> startRebuild() {
    scope.requireRole(Role.ADMIN);
    if (!operations.rebuild(CurrentCaller.get().name())) {
      throw new Conflict("REBUILD_UNDER_WAY", "The views are being built again already.");
    }
    return ResponseEntity.accepted()
        .location(URI.create("/v1/operations/rebuild"))
        .body(operations.status());
  }
}
