package nl.doorloop.onecounter.residents;

import jakarta.servlet.http.HttpServletRequest;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.access.Page;
import nl.doorloop.onecounter.access.Paging;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.platform.security.CurrentCaller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Finding residents; by POST, since what is searched by must not stand in an address. */
@RestController
class ResidentSearchApi {
  private final ResidentAccess access;
  private final ResidentSearch search;

  ResidentSearchApi(ResidentAccess access, ResidentSearch search) {
    this.access = access;
    this.search = search;
  }

  @PostMapping("/v1/residents/_search")
  Page<FoundResident> search(@RequestBody JsonNode body, HttpServletRequest request) {
    access.requirePersons();
    var question =
        AskedFields.of(request, "cursor", "limit")
            .read(
                f ->
                    SearchQuestion.of(
                        body,
                        f.optional("cursor", ResidentId.class).orElse(null),
                        f.optional("limit", Paging::limit).orElse(Paging.USUAL)));
    return Paging.page(
        request,
        search.find(CurrentCaller.get(), question),
        question.limit(),
        found -> found.residentId().text());
  }
}
