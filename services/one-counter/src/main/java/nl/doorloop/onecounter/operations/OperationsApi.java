package nl.doorloop.onecounter.operations;

import nl.doorloop.onecounter.access.Page;
import nl.doorloop.platform.feed.ParkedRecord;
import nl.doorloop.platform.feed.Released;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
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
}
