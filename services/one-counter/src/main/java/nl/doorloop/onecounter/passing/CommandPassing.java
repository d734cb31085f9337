package nl.doorloop.onecounter.passing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Passes commands on to the service that owns them, as the caller who sent them, and its answers
 * back as they are. A resident outside the caller's scope is not found here already.
 */
@RestController
class CommandPassing {
  /** More than the largest command needs. */
  private static final int LONGEST_BODY = 1 << 20;

  private final Owners owners;
  private final ResidentAccess access;
  private final Passing passing;

  CommandPassing(Owners owners, ResidentAccess access, Passing passing) {
    this.owners = owners;
    this.access = access;
    this.passing = passing;
  }

  @PostMapping("/v1/residents")
  ResponseEntity<byte[]> register(HttpServletRequest request) throws IOException {
    return pass(request);
  }

  @PostMapping({
    "/v1/residents/{residentId}/assessments",
    "/v1/residents/{residentId}/lead",
    "/v1/residents/{residentId}/addresses",
    "/v1/residents/{residentId}/overrides",
    "/v1/residents/{residentId}/closing",
    "/v1/residents/{residentId}/return-agreements",
    "/v1/residents/{residentId}/return-waivers",
    "/v1/residents/{residentId}/returns",
    "/v1/residents/{residentId}/notices",
    "/v1/residents/{residentId}/goals",
    "/v1/residents/{residentId}/goals/{goalId}/close",
    "/v1/residents/{residentId}/contacts",
    "/v1/residents/{residentId}/preparations",
    "/v1/residents/{residentId}/hold-ups",
    "/v1/residents/{residentId}/join",
    "/v1/residents/{residentId}/split"
  })
  ResponseEntity<byte[]> aboutResident(@PathVariable String residentId, HttpServletRequest request)
      throws IOException {
    access.requireUnlessUnknown(residentId);
    return pass(request);
  }

  @Hidden
  @RequestMapping({
    "/v1/parameters/**",
    "/v1/hand-overs/**",
    "/v1/notices/**",
    "/v1/income-support/**",
    "/v1/sheltered-work/**",
    "/v1/placements/**",
    "/v1/employers/**",
    "/v1/openings/**",
    "/v1/employer-requests/**",
    "/v1/employer-events/**",
    "/v1/debt-support/**"
  })
  ResponseEntity<byte[]> toService(HttpServletRequest request) throws IOException {
    // Rows of a file are taken over by an import only, which talks to the service itself.
    if (isAboutRows(request.getRequestURI())) {
      throw new NotFound("page");
    }
    return pass(request);
  }

  static boolean isAboutRows(String path) {
    return path.matches("/v1/[^/]+/rows(/.*)?");
  }

  private ResponseEntity<byte[]> pass(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw new TooLong();
    }
    return passing.on(request, owners.of(URI.create(request.getRequestURI())), body);
  }
}
