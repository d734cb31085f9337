package nl.doorloop.platform.sample;

import java.io.EOFException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.Fields;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** One address for each way in which a call can end. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
public final class SampleApi {
  static final String SECRET = "select * from resident where name = 'Voorbeeld'";

  /** A rule that always says no. */
  enum Rule implements Refusal {
    ALREADY_ENDED;

    @Override
    public String sentence() {
      return "The provision has ended before.";
    }
  }

  record Grant(Organisation by, LocalDate from, Optional<LocalDate> to, Money amount) {}

  record Bound(Organisation by, LocalDate from, int count, List<Inner> inner) {}

  record Inner(Municipality municipality) {}

  private final Scope scope;

  SampleApi(Scope scope) {
    this.scope = scope;
  }

  @GetMapping("/v1/me")
  Map<String, String> me() {
    return Map.of("name", CurrentCaller.get().name());
  }

  @PostMapping("/v1/fields")
  Map<String, String> fields(@RequestBody JsonNode body) {
    var grant =
        Fields.of(body)
            .read(
                f ->
                    new Grant(
                        f.required("by", Organisation.class),
                        f.date("from"),
                        Optional.ofNullable(f.optionalDate("to")),
                        f.money("amount")));
    return Map.of("amount", grant.amount().text());
  }

  @PostMapping("/v1/bound")
  Map<String, Integer> bound(@RequestBody Bound body) {
    return Map.of("count", body.count());
  }

  @GetMapping("/v1/residents/{id}")
  Map<String, String> resident(
      @PathVariable ResidentId id,
      @RequestParam(required = false) @Nullable LocalDate validOn,
      @RequestParam(required = false) @Nullable Municipality municipality) {
    scope.requireResident(id);
    return Map.of("residentId", id.text());
  }

  @GetMapping("/v1/figures")
  Map<String, String> figures(
      @RequestParam LocalDate from,
      @RequestParam(defaultValue = "1") int page,
      @RequestHeader("Idempotency-Key") String key) {
    return Map.of("from", from.toString());
  }

  @GetMapping("/v1/refused")
  void refused() {
    throw new CommandRefused(Rule.ALREADY_ENDED);
  }

  @GetMapping("/v1/broken")
  void broken() {
    throw new IllegalStateException(SECRET);
  }

  @GetMapping("/v1/no-database")
  void noDatabase() {
    throw new DataAccessResourceFailureException(SECRET);
  }

  /** What comes of calling a service that is killed meanwhile, and of a database that is. */
  @GetMapping("/v1/cut-off/{by}")
  void cutOff(@PathVariable String by) {
    throw by.equals("service")
        ? Unavailable.inWords(
            "The connection broke.", new SocketException("Connection reset by peer"))
        : new TransactionSystemException("commit", new EOFException());
  }

  @GetMapping("/v1/remote")
  void remote() {
    throw new RemoteProblem(
        409,
        "{\"status\":409,\"title\":\"Conflict\",\"detail\":\"As it came.\",\"extra\":[1]}"
            .getBytes(StandardCharsets.UTF_8),
        Optional.of("7"));
  }

  @GetMapping("/v1/admins")
  Map<String, String> admins() {
    scope.requireRole(Role.ADMIN);
    return Map.of();
  }

  @GetMapping("/v1/drechtwerk")
  Map<String, String> drechtwerk() {
    scope.requireOrganisation(Organisation.DRECHTWERK);
    return Map.of();
  }

  @PostMapping("/v1/files")
  Map<String, Long> file(@RequestParam String source, @RequestParam MultipartFile file) {
    return Map.of("size", file.getSize());
  }
}
